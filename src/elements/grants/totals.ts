import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import { type Relations, relatedRecords } from '../base/record.js';
import { exampleTag, heading, link, type Renderable, saidOrUnknown, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { grantForms } from './grant-row.js';
import type { ScopeTotals, SumView } from './totals.view.js';

/** Which parts of totals are unfolded, and where they stand in the page's outline. */
export interface TotalsOptions {
  headingLevel: number;
  /** Scopes whose list of what is left out is unfolded: a long one costs nothing until somebody asks. */
  unfolded: ReadonlySet<string>;
  unfold: (scope: string) => void;
}

/** The totals of each scope, and what they leave out. */
export function grantTotals(
  totals: readonly ScopeTotals[],
  relations: Relations,
  { headingLevel, unfolded, unfold }: TotalsOptions,
): TemplateResult {
  const { voice } = relations;
  const { msg, language, locale } = voice;
  return html`<div class="totals">
    ${totals.map(
      ({ scope, label, rows, stages, leftOut, leftOutCount }) =>
        html`<section>
          ${heading(headingLevel, html`${label} <span class="muted figures">${counted(rows, grantForms, locale)}</span>`)}
          <dl class="sums figures">
            ${stages.map(
              ({ label: stage, sums }) =>
                html`<div>
                  <dt>${stage}</dt>
                  ${
                    sums.length === 0
                      ? html`<dd class="line">${saidOrUnknown(null, language)}</dd>`
                      : sums.map((sum) => html`<dd>${sum.text}${equivalent(sum, voice)}</dd>`)
                  }
                </div>`,
            )}
          </dl>
          ${
            leftOutCount > 0
              ? html`<details @toggle=${() => unfold(scope)}>
                  <summary>${msg('Не враховано в сумі:')} ${counted(leftOutCount, grantForms, locale)}</summary>
                  ${
                    unfolded.has(scope)
                      ? leftOut.map(({ reason, rows: left }) => {
                          const ids = left.map(({ grant }) => grant.id);
                          return relatedRecords(headingLevel + 1, reason, 'grant', ids, relations);
                        })
                      : nothing
                  }
                </details>
                <p class="printed line">
                  ${msg('Не враховано в сумі:')}
                  ${leftOut.map(({ reason, rows: left }) => `${reason} – ${counted(left.length, grantForms, locale)}`).join('; ')}
                </p>`
              : nothing
          }
        </section>`,
    )}
  </div>`;
}

/** Hryvnias beside a foreign sum, with the rate, its day and where it was published. */
function equivalent({ equivalent: hryvnias }: SumView, { msg, language, locale }: Voice): Renderable {
  return (
    hryvnias &&
    html`<span class="line muted">
      ≈ ${hryvnias.text} ${msg('за курсом')} ${hryvnias.rate}, ${link(
        hryvnias.of.source.find(({ url }) => url)?.url,
        time(hryvnias.of.date, locale),
      )}${exampleTag(hryvnias.of.example === true, language)}
    </span>`
  );
}
