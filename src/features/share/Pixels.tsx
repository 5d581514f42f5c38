import { useState } from 'react';
import type { View } from '../../store/view.ts';
import { download } from '../../ui/download.ts';
import { isCanceled, useWork } from '../../ui/useWork.ts';
import { Working } from '../../ui/Working.tsx';
import { FACTORS, rasterize, smallerThan, TooLargeError, type Factor } from './image/png.ts';
import type { SvgPicture } from './image/svg.ts';
import type { TabProps } from './tab.ts';
import { fileName } from './useExportContext.ts';
import { Pick } from '../../ui/Pick.tsx';
import { Button } from '../../ui/Button.tsx';

const isCopied = () => 'ClipboardItem' in window && 'write' in navigator.clipboard;

/** Buttons that save, copy or print the image. */
export function Pixels({ words, say, picture, view }: TabProps & { picture: SvgPicture; view: View }) {
  const [factor, setFactor] = useState<Factor>(2);
  const { progress, run, cancel } = useWork();
  const make = () => run((turn) => rasterize(picture, factor, turn));
  const save = (blob: Blob, ending: string) => {
    const name = fileName(view, ending);
    download(blob, name);
    say(words.saved(name));
  };
  /** Explains why there is no image; if it is too large for the device, offers the next smaller size. */
  const explain = (error: unknown, otherwise: string) => {
    if (isCanceled(error)) {
      say(words.canceled);
      return;
    }
    const smaller = smallerThan(factor);
    if (!(error instanceof TooLargeError) || smaller === undefined) {
      say(otherwise);
      return;
    }
    setFactor(smaller);
    say(words.picture.tooLarge(error.width, error.height));
  };
  const savePng = async () => {
    say('');
    try {
      save(await make(), 'png');
    } catch (error) {
      explain(error, words.picture.failed);
    }
  };
  const copy = async () => {
    say('');
    try {
      // The promise is passed on directly: some browsers accept only requests made within the click.
      const made = make();
      await navigator.clipboard
        .write([new ClipboardItem({ 'image/png': made })])
        .catch(async (error: unknown) => {
          // What the clipboard refuses may be a picture that never came to be.
          await made;
          throw error;
        });
      say(words.picture.copied);
    } catch (error) {
      explain(error, words.picture.uncopied);
    }
  };
  return (
    <>
      <Pick
        label={words.picture.size}
        value={String(factor)}
        options={FACTORS.map((one) => [
          String(one),
          words.picture.pixels(one, picture.width * one, picture.height * one),
        ])}
        onChange={(chosen) => setFactor(FACTORS.find((one) => String(one) === chosen) ?? 1)}
      />
      <div className="share-actions">
        <Button
          aria-disabled={progress !== null}
          onClick={() => {
            if (!progress) void savePng();
          }}
        >
          {words.picture.png}
        </Button>
        <Button onClick={() => save(new Blob([picture.svg], { type: 'image/svg+xml' }), 'svg')}>
          {words.picture.svg}
        </Button>
        {isCopied() && (
          <Button
            onClick={() => {
              if (!progress) void copy();
            }}
          >
            {words.picture.copy}
          </Button>
        )}
        <Button onClick={() => window.print()}>{words.picture.print}</Button>
      </div>
      {progress && (
        <Working
          progress={progress}
          label={words.picture.drawing}
          cancelLabel={words.cancel}
          onCancel={cancel}
        />
      )}
    </>
  );
}
