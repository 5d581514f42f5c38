import type { ReactNode } from 'react';
import type { License } from '../../atlas/source.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { AboutWords } from '../../locales/about.ts';
import type { Words } from '../../locales/words.ts';
import { cite } from '../../atlas/cite.ts';
import { HowToRead } from './HowToRead.tsx';
import { hrefOf, type AboutPart } from './parts.ts';

interface Props {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly about: AboutWords;
  /** The link to the table of claims. */
  readonly claims: ReactNode;
  /** The text on each disputed place. */
  readonly disputed?: ReactNode;
  /** The ends of the parts, if there are scripts. */
  readonly cite?: ReactNode;
  readonly report?: ReactNode;
  /** Takes the element of each part, null when it goes. */
  readonly hold?: (part: AboutPart, element: HTMLElement | null) => void;
}

/** The whole text about the map, one section per part. */
export function AboutText({ atlas, words, about, claims, disputed, cite: citing, report, hold }: Props) {
  const { source } = atlas;
  const { article, licenses, boundaries } = source;
  const gap = words.sentences(['', '']);
  const [before, after] = cite(source, 'article', 'chicago', '', '').split(article.book);
  const book = <cite>{article.book}</cite>;
  const totals = atlas.claims.filter((claim) => claim.kind === 'figure' && claim.mean).length;
  const holding = (part: AboutPart) => (element: HTMLElement | null) => hold?.(part, element);
  const section = (part: AboutPart, content: ReactNode) => (
    <section id={`about-${part}`} ref={holding(part)} tabIndex={-1} aria-labelledby={`about-${part}-title`}>
      <h3 id={`about-${part}-title`}>{about.titles[part]}</h3>
      {content}
    </section>
  );
  return (
    <div className="about-told">
      {section(
        'how',
        <HowToRead atlas={atlas} words={about} averageSays={words.meaning.averageSays} gap={gap} />,
      )}
      {section(
        'source',
        <>
          <p lang="en" dir="ltr">
            {before}
            {article.link === undefined ? book : <Away to={article.link}>{book}</Away>}
            {after}
          </p>
          <p>{about.source.dates(article.counted, article.page)}</p>
          <p>
            <b>{words.legend.caution}</b>
            {gap}
            {about.source.checked}
          </p>
        </>,
      )}
      {section(
        'method',
        <>
          <p>
            {about.method.claims(atlas.claims.length)}
            {gap}
            {claims}
          </p>
          <p>{about.method.coders}</p>
          <p>{about.method.agreement}</p>
          <p>{about.method.rules}</p>
        </>,
      )}
      {section(
        'limits',
        <>
          <p>{about.limits.totals(totals)}</p>
          <p>{about.limits.silence}</p>
          <div id={disputed ? undefined : 'about-boundaries'}>
            <h4>{about.titles.boundaries}</h4>
            <p>
              {about.limits.boundaries}
              {gap}
              {disputed && <a href={hrefOf('boundaries')}>{about.limits.disputed}</a>}
            </p>
          </div>
        </>,
      )}
      {section(
        'license',
        <ul>
          <li>
            {about.license.coding}
            {gap}
            <Licensed license={licenses.coding} />
          </li>
          <li>
            {about.license.article}
            {gap}
            {about.license.quoted}
          </li>
          <li>
            {about.license.boundaries}
            {gap}
            <Away to={boundaries.path}>{about.license.publicDomain}</Away>
          </li>
          <li>
            {about.license.code}
            {gap}
            <Licensed license={licenses.code} />
          </li>
        </ul>,
      )}
      {section('cite', citing ?? <p lang="en">{source.atlas.title}</p>)}
      {section(
        'report',
        <>
          <p>
            {about.report.say}
            {gap}
            {report && about.report.fill}
          </p>
          {report ?? <p>{about.report.send}</p>}
        </>,
      )}
      {disputed && (
        <section
          id="about-boundaries"
          className="about-whole"
          ref={holding('boundaries')}
          tabIndex={-1}
          aria-label={about.titles.boundaries}
        >
          {disputed}
        </section>
      )}
    </div>
  );
}

/** A license by its name as it is written in texts: "CC BY 4.0". */
const Licensed = ({ license: { name, title, path } }: { license: License }) => (
  <Away to={path} title={title}>
    {name.replaceAll('-', ' ')}
  </Away>
);

const Away = ({ to, title, children }: { to: string; title?: string; children: ReactNode }) => (
  <a href={to} title={title} target="_blank" rel="noopener">
    {children}
  </a>
);
