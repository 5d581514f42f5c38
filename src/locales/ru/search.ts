import { capital } from '../formats.ts';
import type { SearchWords } from '../search.ts';
import { count, named, ofCountries, ofParties, number } from './phrases.ts';

/** Russian words of the search. */
export const words: SearchWords = {
  results: 'Результаты',
  clear: 'Очистить поиск',
  hint: 'Введите название страны на любом из шести языков либо партию, организацию, регион, человека или событие. Подойдут и слова из статьи.',
  nothing: (query) =>
    `По запросу «${query}» ничего не найдено. Проверьте написание или введите другое слово.`,
  someOf: (shown, total) =>
    shown < total ? `${number.format(shown)} из ${number.format(total)}` : number.format(total),
  found: (n) =>
    `${count(n, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' })}.`,
  evidence: (evidence, value, region) =>
    ({
      home: 'Предмет статьи',
      named: capital(named(value ?? 0)),
      average: `Около ${ofParties(value ?? 0)}: среднее по региону (${region})`,
      unnumbered: 'Упоминание без числа',
      none: 'Нет упоминания; это не значит, что отношений нет',
    })[evidence] ?? '',
  group: (n) => `Группа из ${ofCountries(n)}`,
  matchOf: (at, n) => `${number.format(at)} из ${number.format(n)}`,
  matchSpoken: (at, n) => `Результат ${number.format(at)} из ${number.format(n)}.`,
  next: 'Следующий результат',
  previous: 'Предыдущий результат',
};
