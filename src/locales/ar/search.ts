import type { SearchWords } from '../search.ts';
import { count, named, ofCountries, ofParties, number } from './phrases.ts';

/** Arabic words of the search. */
export const words: SearchWords = {
  results: 'النتائج',
  clear: 'مسح البحث',
  hint: 'اكتب اسم بلد بأي من اللغات الست، أو حزب أو منظمة أو منطقة أو شخص أو حدث. ويمكن البحث أيضًا بكلمات من المقال.',
  nothing: (query) => `لا نتائج للبحث عن «${query}». تحقّق من الإملاء أو جرّب كلمة أخرى.`,
  someOf: (shown, total) =>
    shown < total ? `${number.format(shown)} من ${number.format(total)}` : number.format(total),
  found: (n) =>
    `${count(n, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    })}.`,
  evidence: (evidence, value, region) =>
    ({
      home: 'موضوع المقال',
      named: named(value ?? 0),
      average: `نحو ${ofParties(value ?? 0)}: متوسط المنطقة (${region})`,
      unnumbered: 'ورد ذكره دون عدد',
      none: 'لم يُذكر، ولا يعني ذلك عدم وجود علاقات',
    })[evidence] ?? '',
  group: (n) => `مجموعة من ${ofCountries(n)}`,
  matchOf: (at, n) => `${number.format(at)} من ${number.format(n)}`,
  matchSpoken: (at, n) => `النتيجة ${number.format(at)} من ${number.format(n)}.`,
  next: 'النتيجة التالية',
  previous: 'النتيجة السابقة',
};
