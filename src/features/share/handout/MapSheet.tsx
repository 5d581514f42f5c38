import { useMemo } from 'react';
import { bodyOf } from '../../../output/handout/paper.ts';
import { drawField, onPaper } from '../../../output/handout/paperMap.ts';
import { drawView } from '../../../output/handout/worldMaps.ts';
import { focusLine } from '../../../output/page.ts';
import { legendOf } from '../../../scene/legend.ts';
import { FINE_FROM } from '../../../geo/camera.ts';
import { fitCamera } from '../../../scene/fitCamera.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import type { Layer, View } from '../../../store/view.ts';
import { printedAddress, useSetting } from './given.ts';
import { Page } from './Page.tsx';
import { Picture } from './Picture.tsx';

/** Millimetres that the legend and what is told of the place are given below the map. */
const WORDS = 80;
/** The share of a lying sheet that the map gets; the legend stands beside it. */
const BESIDE = 0.7;

/** The map as it is shown, with its whole legend: what is not mentioned too. */
export function MapSheet() {
  const atlas = useAtlas();
  const words = useWords();
  const { view: shown, coarse, fine, shareWords, sheet } = useSetting();
  // A talk or a quiz shows the map of the moment; a sheet shows the shades.
  const view = useMemo<View>(
    () => ({ ...shown, mode: 'map', layer: shown.layer === 'blank' ? 'parties' : shown.layer }),
    [shown],
  );
  const drawing = useMemo(() => {
    const world = fitCamera(view, atlas, coarse).zoom >= FINE_FROM ? fine : coarse;
    const subject = { atlas, world, view, words, shareWords, link: printedAddress(view) };
    const { width, height } = bodyOf(sheet);
    return sheet.turn === 'landscape'
      ? drawView(subject, width * BESIDE, height)
      : drawView(subject, width, height - WORDS);
  }, [atlas, view, words, coarse, fine, shareWords, sheet]);
  const layer = words.layers[view.layer];
  const isOwn = view.layer === 'own';
  const focus = focusLine({ atlas, view, words });
  return (
    <Page
      kind="map"
      title={isOwn && atlas.own ? atlas.own.name : layer.name}
      lines={[layer.about, ...(focus === undefined ? [] : [focus])]}
      place={view}
      isOwn={isOwn}
    >
      <div className="print-plate">
        <Picture className="print-map" drawing={drawing} alt={words.mark(layer.name, layer.about)} />
        <SheetLegend layer={view.layer} />
      </div>
    </Page>
  );
}

/** The legend of a layer, its fields drawn as on the map. */
export function SheetLegend({ layer }: { layer: Layer }) {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <div className="print-legend">
      {legendOf(atlas, layer, words).map(({ kind, name, about, rows }) => (
        <section key={kind}>
          <p>
            <strong>{name}</strong> {about}
          </p>
          <ul>
            {rows.map(({ entry, label, count }) => (
              <li key={entry.id}>
                <Picture drawing={drawField(onPaper(entry))} alt="" /> {label === '' ? count : label}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
