import { useCallback } from 'react';
import { ownDataWords } from '../../locales/ownData.ts';
import { useAtlas, useStore, useWords } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import './years.css';

/** Periods up to which each has a button of its own. */
const FEW = 2;

/** The choice of the year that the reader's own numbers are shown of. */
export function YearChoice() {
  const { added } = useAtlas();
  const { locale } = useWords();
  const { go } = useStore();
  const { value: words } = useLoaded(useCallback(() => ownDataWords[locale](), [locale]));
  if (!added || !words || added.periods.length < 2) return null;
  const { period, periods } = added;
  const { period: label } = words.columns;
  return (
    <section className="years" aria-label={label}>
      {periods.length <= FEW ? (
        <Segments
          group="numbers-year"
          segments={periods.map((value) => ({ value, name: value }))}
          value={period}
          onChange={(year) => go({ year })}
        />
      ) : (
        <>
          <span className="years-end">{periods[0]}</span>
          <input
            type="range"
            aria-label={label}
            aria-valuetext={period}
            min={0}
            max={periods.length - 1}
            value={periods.indexOf(period)}
            onChange={({ target }) => go({ year: periods[target.valueAsNumber] ?? null })}
          />
          <span className="years-end">{periods.at(-1)}</span>
          <output>{period}</output>
        </>
      )}
    </section>
  );
}
