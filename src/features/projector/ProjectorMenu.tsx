import type { ClassroomWords } from '../../locales/classroom.ts';
import { offeredLayers } from '../../store/params.ts';
import { useAtlas, useStore, useView, useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { Menu, MenuChoice, MenuItem } from '../../ui/Menu.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { MapControls } from '../../views/map/MapControls.tsx';
import { searchField } from '../../views/search/searchField.ts';
import { FeatureControls } from '../FeatureControls.tsx';
import './menu.css';
import { LetterFields } from './LetterFields.tsx';
import type { useSize } from './useSize.ts';

interface Props {
  readonly words: ClassroomWords['projector'];
  readonly sizing: ReturnType<typeof useSize>;
}

const loadWorld = () =>
  import('../../views/map/world/WorldChoices.tsx').then(({ WorldChoices }) => WorldChoices);

/** Brings the keyboard to the search of the header, which is seen while it has it. */
const search = () => searchField.current?.focus();

/** One button for all the tools of the page; the keys do the same. */
export function ProjectorMenu({ words, sizing }: Props) {
  return (
    <section className="projector-tools" aria-label={words.label}>
      <Menu name={words.menu} label={<Sign path="M3 5h14M3 10h14M3 15h14" />}>
        <Entries words={words} sizing={sizing} />
      </Menu>
    </section>
  );
}

function Entries({ words, sizing }: Props) {
  const { layers, search: searching, shell, trouble } = useWords();
  const atlas = useAtlas();
  const { go } = useStore();
  const layer = useView((view) => view.layer);
  const isMap = useView((view) => view.mode === 'map');
  return (
    <>
      <FeatureControls />
      <MenuItem shortcut="/" onClick={search}>
        {searching.label}
      </MenuItem>
      <MenuItem shortcut="t" onClick={() => go({ display: 'screen' })}>
        {words.leave}
      </MenuItem>
      <div data-stays="">
        {isMap && (
          <div className="projector-zoom">
            <MapControls />
          </div>
        )}
        <LetterFields words={words} sizing={sizing} />
      </div>
      {isMap && (
        <>
          <MenuChoice
            legend={shell.showLegend}
            choices={offeredLayers(atlas).map((value) => ({ value, name: layers[value].name }))}
            value={layer}
            onChange={(next) => go({ layer: next })}
          />
          <Later load={loadWorld} message={trouble.card} action={trouble.retry} />
        </>
      )}
    </>
  );
}
