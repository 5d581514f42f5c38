import { useCombobox, type UseComboboxGetInputPropsOptions } from 'downshift';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useAtlas, useView, useStore, useWords } from '../../store/react.tsx';
import { CHANGE, reduce } from './behavior.ts';
import { SearchField } from './SearchField.tsx';
import { searchField } from './searchField.ts';
import { goBack, goOn, listVerb } from './keyboard.ts';
import { useSearchWords } from './searchWords.ts';
import { useHighlight } from './highlight.ts';
import type { Hit } from './found.ts';
import { createMatcher } from './match.ts';
import { Matches } from './Matches.tsx';
import { SearchResults } from './SearchResults.tsx';
import './results.css';
import { Unseen } from '../../ui/Unseen.tsx';

/** The text in the field before this component replaced it. */
export interface ComboboxStart {
  readonly value: string;
  readonly focused: boolean;
  /** The element that had the focus before. */
  readonly origin: Element | null;
  readonly caret: readonly [number | null, number | null];
}

/** The search field with its results: names of the atlas in groups, and sentences of the article. */
export function Combobox({ start }: { start: ComboboxStart }) {
  const words = useWords();
  const own = useSearchWords();
  const atlas = useAtlas();
  const { go } = useStore();
  const focus = useView((view) => view.focus);
  const find = useMemo(() => createMatcher(atlas, words.locale), [atlas, words.locale]);
  const [value, setValue] = useState(start.value);
  const found = useMemo(() => find(value), [find, value]);
  const hits = useMemo(() => found.groups.flatMap((group) => group.hits), [found]);
  const origin = useRef<Element | null>(start.origin);
  useHighlight(found.sentences);

  useLayoutEffect(() => {
    if (!start.focused) return;
    searchField.current?.focus();
    searchField.current?.setSelectionRange(...start.caret);
  }, [start]);

  const choose = (hit: Hit, byKey: boolean) => {
    // Words found in the text stay, to go on to the next.
    if (hit.kind !== 'sentence') setValue('');
    // They are gone through by keyboard from the field; a phone's keyboard would cover them.
    if (hit.kind !== 'sentence' || !byKey || matchMedia('(hover: none)').matches) goOn();
    go({ focus: hit.id, pane: 'auto' });
  };
  const box = useCombobox<Hit>({
    items: hits,
    itemToString: () => '',
    itemToKey: (hit) => hit?.id,
    selectedItem: null,
    inputValue: value,
    initialIsOpen: start.focused,
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    stateReducer: reduce,
    // The list's own scroll padding keeps the heading of a group off its options.
    scrollIntoView: (option) => option?.scrollIntoView({ block: 'nearest' }),
    onSelectedItemChange: ({ selectedItem, type }) => {
      if (selectedItem) choose(selectedItem, type === CHANGE.InputKeyDownEnter);
    },
  });

  const listed = box.isOpen && hits.length > 0;
  const matches = [...found.sentences.keys()];
  const at = focus === null ? -1 : matches.indexOf(focus);
  const step = (by: 1 | -1) => {
    const from = at < 0 && by < 0 ? 0 : at;
    const next = matches.at((from + by) % matches.length);
    box.closeMenu();
    if (next !== undefined) go({ focus: next, pane: 'auto' });
  };
  const clear = () => {
    setValue('');
    searchField.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const verb = listVerb(event, { empty: value === '', listed, text: matches.length > 0 });
    if (!verb) return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (verb !== 'caret') event.preventDefault();
    if (verb === 'clear') setValue('');
    if (verb === 'leave') {
      box.closeMenu();
      goBack(origin.current);
    }
    if (verb === 'next') step(1);
    if (verb === 'previous') step(-1);
  };
  const input: UseComboboxGetInputPropsOptions = {
    ref: searchField,
    onKeyDown,
    // Set at once and not when the list has changed, or the caret would jump.
    onChange: (event) => setValue((event.target as HTMLInputElement).value),
    onFocus: (event) => {
      if (event.relatedTarget) origin.current = event.relatedTarget;
      box.openMenu();
    },
    'aria-label': words.search.label,
    'aria-expanded': listed,
    ...(listed ? {} : { 'aria-activedescendant': '' }),
  };
  return (
    <search className="search" data-open={box.isOpen ? '' : undefined}>
      {/* oxlint-disable-next-line react/refs -- downshift joins the refs without reading them */}
      <SearchField {...box.getInputProps(input)}>
        {matches.length > 0 && <Matches at={at} of={matches.length} step={step} />}
        {value !== '' && (
          <button type="button" className="search-button" onClick={clear} aria-label={own.clear}>
            <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
              <path d="M5 5L15 15M15 5L5 15" />
            </svg>
          </button>
        )}
      </SearchField>
      <Unseen as="p" role="status">
        {statusOf()}
      </Unseen>
      <SearchResults
        groups={found.groups}
        highlighted={box.highlightedIndex}
        menu={box.getMenuProps({ 'aria-label': own.results, hidden: !listed })}
        option={(hit, index) => box.getItemProps({ item: hit, index })}
      />
      {box.isOpen && hits.length === 0 && (
        <div className="search-box search-hint">
          {value.trim() !== '' && <p>{own.nothing(value.trim())}</p>}
          <p>{own.hint}</p>
        </div>
      )}
    </search>
  );

  function statusOf() {
    if (!box.isOpen) return at >= 0 ? own.matchSpoken(at + 1, matches.length) : '';
    if (value.trim() === '') return own.hint;
    return hits.length === 0 ? own.nothing(value.trim()) : own.found(hits.length);
  }
}
