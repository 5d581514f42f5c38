import { SHADED } from '../../store/view.ts';
import { useSelect, useStore, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';

/** What the shades show: one of four. */
export function LayerSwitch() {
  const words = useWords();
  const { go } = useStore();
  const layer = useSelect(({ view }) => view.layer);
  return (
    <fieldset className="layers">
      <legend className="visually-hidden">{words.layers.legend}</legend>
      <Segments
        group="layer"
        segments={SHADED.map((value) => ({ value, ...words.layers[value] }))}
        value={layer}
        onChange={(next) => go({ layer: next })}
      />
    </fieldset>
  );
}
