import { useId } from 'react';
import { alsoIn, sizeOf } from '../../atlas/also.ts';
import type { Id } from '../../atlas/id.ts';
import { withinSection } from '../../text/citation.ts';
import { useAtlas, useStore, useView, useWords } from '../../store/react.tsx';
import { English } from '../../ui/English.tsx';
import { Segments } from '../../ui/Segments.tsx';
import './also.css';
import { ALSO } from './params.ts';
import { Ref } from './Ref.tsx';
import { Unseen } from '../../ui/Unseen.tsx';

/** Organizations, people and events, for which no country stands, by section of the article. */
export function AlsoLists() {
  const atlas = useAtlas();
  const words = useWords();
  const { go } = useStore();
  const also = useView((view) => view.also) ?? 'organization';
  const group = useId();
  return (
    <div className="card also">
      <h2 className="card-name">{words.panel.also}</h2>
      <fieldset>
        <Unseen as="legend">{words.panel.also}</Unseen>
        <Segments
          group={group}
          segments={ALSO.map((value) => ({
            value,
            name: `${words.search.kinds[value]} ${sizeOf(atlas, value)}`,
          }))}
          value={also}
          onChange={(next) => go({ also: next })}
        />
      </fieldset>
      <p className="also-about">{words.panel.alsoAbout[also]}</p>
      {alsoIn(atlas, also).map(({ section, claims }) => (
        <section key={section.id}>
          <h3>
            {section.name} <span>{claims.length}</span>
          </h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <Ref id={claim.id}>
                  <span>
                    {claim.kind === 'event' ? claim.name : <English>{claim.name}</English>}
                    {claim.kind === 'event' && <small>{words.timeline.date(claim.date)}</small>}
                    {claim.kind === 'person' && <small>{claim.role}</small>}
                  </span>
                  <Place sentence={claim.sentence} />
                </Ref>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A sentence's place, to stand beside a name. */
function Place({ sentence }: { sentence: Id }) {
  const words = useWords();
  const [, paragraph, at] = sentence.split('.');
  return (
    <small>
      <Unseen>{withinSection(sentence, words)}</Unseen>
      <span aria-hidden="true">{words.shell.placeShort(Number(paragraph), Number(at))}</span>
    </small>
  );
}
