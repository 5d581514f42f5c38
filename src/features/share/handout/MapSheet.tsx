import { useMemo } from 'react';
import { drawField, onPaper } from './engine/paperMap.ts';
import { focusLine } from '../../../text/focusLine.ts';
import { addedOn } from '../../../text/headline.ts';
import { legendOf } from '../../../text/legend.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import type { Layer } from '../../../store/view.ts';
import { sheetView, useHandout } from './context.ts';
import { HandoutPage } from './Page.tsx';
import { PaperImage } from './PaperImage.tsx';

/** The current map with its whole legend, including “not mentioned”. */
export function MapSheet() {
  const atlas = useAtlas();
  const words = useWords();
  const { view: pageView, drawings } = useHandout();
  const view = useMemo(() => sheetView(pageView), [pageView]);
  const drawing = drawings.maps.get('view');
  const layer = words.layers[view.layer];
  const added = addedOn(atlas, view.layer);
  const focus = focusLine({ atlas, view, words });
  return (
    <HandoutPage
      kind="map"
      title={added ? added.name : layer.name}
      lines={[layer.about, ...(focus === undefined ? [] : [focus])]}
      place={view}
      isAdded={added !== undefined}
    >
      <div className="print-plate">
        {drawing && (
          <PaperImage className="print-map" drawing={drawing} alt={words.mark(layer.name, layer.about)} />
        )}
        <SheetLegend layer={view.layer} />
      </div>
    </HandoutPage>
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
                <PaperImage drawing={drawField(onPaper(entry))} alt="" /> {label === '' ? count : label}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
