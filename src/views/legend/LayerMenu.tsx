import type { ReactNode } from 'react';
import { offeredLayers } from '../../store/params.ts';
import { useAtlas, useStore, useView, useWords } from '../../store/react.tsx';
import { Menu, MenuChoice } from '../../ui/Menu.tsx';

/** The menu of what the shades show. `more` stands below the choices. */
export function LayerMenu({ more }: { more: ReactNode }) {
  const { layers, shell } = useWords();
  const atlas = useAtlas();
  const { go } = useStore();
  const layer = useView((view) => view.layer);
  return (
    <Menu
      label={
        <>
          <small>{shell.show}</small> <b>{layers[layer].name}</b>
        </>
      }
    >
      <MenuChoice
        legend={shell.showLegend}
        choices={offeredLayers(atlas).map((value) => ({ value, ...layers[value] }))}
        value={layer}
        onChange={(next) => go({ layer: next })}
      />
      {more}
    </Menu>
  );
}
