import { LAYERS } from '../../store/view.ts';
import { useSelect, useStore, useWords } from '../../store/react.tsx';

/** What the shades show: one of four, each told in a line. */
export function LayerSwitch() {
  const words = useWords();
  const { go } = useStore();
  const layer = useSelect(({ view }) => view.layer);
  return (
    <fieldset className="layers">
      <legend>{words.layers.legend}</legend>
      <div className="layers-choices">
        {LAYERS.map((id) => (
          <label key={id} title={words.layers[id].about}>
            <input
              type="radio"
              name="layer"
              value={id}
              checked={layer === id}
              onChange={() => go({ layer: id })}
            />
            <span>{words.layers[id].name}</span>
          </label>
        ))}
      </div>
      <p className="layers-about">{words.layers[layer].about}</p>
    </fieldset>
  );
}
