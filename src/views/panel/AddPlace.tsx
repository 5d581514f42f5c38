import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useAtlas, useWords } from '../../store/react.tsx';
import './addPlace.css';
import { useCompareWords } from './compareWords.ts';
import { usePins } from './usePins.ts';

/** A field that takes another place into the comparison, by its name. */
export function AddPlace() {
  const atlas = useAtlas();
  const { locale } = useWords();
  const { add: label } = useCompareWords();
  const { pins, isFull, add } = usePins();
  const [text, setText] = useState('');
  const list = useId();
  const places = useMemo(() => {
    const { compare: order } = new Intl.Collator(locale);
    return [...atlas.regions, ...atlas.countries].toSorted((a, b) => order(a.name, b.name));
  }, [atlas, locale]);
  if (isFull) return null;
  const offered = places.filter(({ id }) => !pins.includes(id));
  const take = (place: { readonly id: string } | undefined) => {
    if (!place) return;
    add(place.id);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const typed = text.trim();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === '') return;
    // Case and accents aside, as one types them.
    const { compare: differ } = new Intl.Collator(locale, { sensitivity: 'base' });
    const isCalled = (name: string) => differ(name, typed) === 0;
    take(
      offered.find(({ name }) => isCalled(name)) ??
        offered.find(({ name }) => isCalled(name.slice(0, typed.length))),
    );
  };
  return (
    <>
      <input
        className="compare-add"
        list={list}
        value={text}
        aria-label={label}
        placeholder={`+ ${label}`}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={({ target, nativeEvent }) => {
          setText(target.value);
          // A typed name may be the start of a longer one; a name chosen from the list is not.
          const isTyped = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('insertText');
          if (!isTyped) take(offered.find(({ name }) => name === target.value));
        }}
      />
      <datalist id={list}>
        {offered.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
    </>
  );
}
