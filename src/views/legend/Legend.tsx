import { useMemo } from 'react';
import { figureOf, lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';
import { swatches, type Entry } from '../../scene/swatches.ts';
import { hrefTo } from '../../store/params.ts';
import { useAtlas, useSelect, useWords } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import './legend.css';

interface Group {
  readonly kind: Entry['meaning']['kind'];
  readonly entries: Entry[];
}

/** What the shades mean: evidence first, value second. An entry lights its countries while one points at it. */
export function Legend() {
  const atlas = useAtlas();
  const words = useWords();
  const layer = useSelect(({ view }) => view.layer);
  const groups = useMemo(() => group(swatches(atlas, layer)), [atlas, layer]);
  return (
    <section className="legend" aria-label={words.legend.title}>
      <h2 className="visually-hidden">{words.legend.title}</h2>
      <div className="legend-groups">
        {groups.map(({ kind, entries }) => {
          const title = titleOf(kind, layer === 'named', layer === 'regions', words);
          return (
            <div className="legend-group" key={kind} data-many={entries.length > 4 || undefined}>
              <h3>
                {title.name} {title.about && <span>{title.about}</span>}
              </h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <Row entry={entry} label={labelOf(atlas, entry, words)} name={title.name} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <p className="legend-caution">{words.legend.caution}</p>
    </section>
  );
}

function group(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.kind === entry.meaning.kind) last.entries.push(entry);
    else groups.push({ kind: entry.meaning.kind, entries: [entry] });
  }
  return groups;
}

function Row({ entry, label, name }: { entry: Entry; label: string; name: string }) {
  const { countries } = lookup(useAtlas());
  const words = useWords();
  const pressed = useSelect(({ hover }) => hover === entry.id);
  const { meaning } = entry;
  const states = entry.countries.filter((id) => countries.get(id)?.status === 'state' || id === 'chn').length;
  const count =
    meaning.kind === 'region'
      ? words.legend.drawn(states)
      : words.places(states, entry.countries.length - states);
  const content = (
    <>
      <SwatchBox id={entry.id} paint={entry.paint} />
      <span>
        {label && <span className="legend-label">{label}</span>} <span className="legend-count">{count}</span>
      </span>
    </>
  );
  const id = meaning.kind === 'region' ? meaning.region : entry.id;
  const pointing = usePoint(id);
  if (meaning.kind === 'region') {
    return (
      <a className="legend-row" href={hrefTo(meaning.region)} {...pointing}>
        {content}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="legend-row"
      aria-pressed={pressed}
      {...pointing}
      // By touch, focus lights it and a second tap puts it out.
      onPointerDown={(event) => {
        if (event.pointerType === 'touch' && pressed) event.currentTarget.blur();
      }}
    >
      <span className="visually-hidden">{name}: </span>
      {content}
    </button>
  );
}

function titleOf(
  kind: Group['kind'],
  named: boolean,
  regions: boolean,
  { legend }: Words,
): { name: string; about?: string } {
  switch (kind) {
    case 'named':
      return { name: legend.named, about: legend.namedAbout };
    case 'average':
      return { name: legend.average, about: legend.averageAbout };
    case 'unnumbered':
      return named
        ? { name: legend.unnumberedNamed }
        : { name: legend.unnumbered, about: legend.unnumberedAbout };
    case 'none':
      return regions ? { name: legend.noneRegions } : { name: legend.none, about: legend.noneAbout };
    case 'home':
      return { name: legend.home, about: legend.homeAbout };
    case 'region':
      return { name: legend.regions, about: legend.regionsAbout };
    case 'wording':
      return { name: legend.wording, about: legend.wordingAbout };
    case 'regional':
      return { name: legend.regional };
  }
}

function labelOf(atlas: Atlas, { meaning }: Entry, words: Words): string {
  switch (meaning.kind) {
    case 'named':
      return words.legend.exact(meaning.value ?? 0);
    case 'average':
      return words.legend.about(meaning.value ?? 0);
    case 'wording':
      return meaning.strengths.length === 1 && meaning.strengths[0]
        ? words.legend.strength[meaning.strengths[0]]
        : words.legend.mixedStrengths(meaning.strengths);
    case 'region': {
      const figure = figureOf(atlas, meaning.region);
      const name = lookup(atlas).regions.get(meaning.region)?.name ?? '';
      return `${name}: ${figure ? words.figure(figure) : words.noTotal}`;
    }
    default:
      return '';
  }
}
