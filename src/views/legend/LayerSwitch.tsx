import { SHADED, type Layer } from '../../store/view.ts';
import { useAtlas, useView, useStore, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';

const WITH_OWN: readonly Layer[] = [...SHADED, 'own'];

/** What the shades show: one of four, or the reader's own numbers where there are any. */
export function LayerSwitch() {
  const words = useWords();
  const { own } = useAtlas();
  const { go } = useStore();
  const layer = useView((view) => view.layer);
  return (
    <fieldset className="layers">
      <legend className="visually-hidden">{words.layers.legend}</legend>
      <Segments
        group="layer"
        segments={(own ? WITH_OWN : SHADED).map((value) => ({ value, ...words.layers[value] }))}
        value={layer}
        onChange={(next) => go({ layer: next })}
      />
    </fieldset>
  );
}
