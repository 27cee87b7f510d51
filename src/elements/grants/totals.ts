import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../format/plurals.js';
import { relatedRecords } from '../base/record.js';
import { exampleTag, heading, type Renderable, saidOrUnknown, time } from '../base/templates.js';
import type { Voice } from '../base/voice.js';
import { grantForms, sourced } from './grant-row.js';
import type { Shown } from './shown.view.js';
import type { SumView } from './totals.view.js';

/** Which parts of totals are unfolded, and where they stand in the page's outline. */
export interface TotalsOptions {
  headingLevel: number;
  /** Scopes whose list of what is left out is unfolded: a long one costs nothing until somebody asks. */
  unfolded: ReadonlySet<string>;
  unfold: (scope: string) => void;
}

/** The totals of each scope, and what they leave out. */
export function grantTotals(shown: Shown, { headingLevel, unfolded, unfold }: TotalsOptions): TemplateResult {
  const { voice, totals } = shown;
  const { msg, language, locale } = voice;
  const count = (rows: number) => counted(rows, grantForms, locale);
  return html`<div class="totals figures">
    ${totals.map(
      ({ scope, label, rows, stages, leftOut }) =>
        html`<section>
          ${heading(headingLevel, html`${label} <span class="muted">${count(rows)}</span>`)}
          <dl class="sums">
            ${stages.map(
              ({ label: stage, sums }) =>
                html`<div>
                  <dt class="line muted">${stage}</dt>
                  ${
                    sums.length === 0
                      ? html`<dd>${saidOrUnknown(null, language)}</dd>`
                      : sums.map(
                          (sum) => html`<dd><strong>${sum.text}</strong>${equivalent(sum, voice)}</dd>`,
                        )
                  }
                </div>`,
            )}
          </dl>
          ${
            leftOut.length > 0
              ? html`<details @toggle=${() => unfold(scope)}>
                  <summary>${msg('Не враховано в сумі:')} ${count(leftOut.flatMap((left) => left.rows).length)}</summary>
                  ${
                    unfolded.has(scope)
                      ? html`<div class="spaced">
                          ${leftOut.map(({ reason, rows: left }) => {
                            const ids = left.map(({ grant }) => grant.id);
                            return relatedRecords(headingLevel + 1, reason, 'grant', ids, shown);
                          })}
                        </div>`
                      : nothing
                  }
                </details>
                <p class="printed line">
                  ${msg('Не враховано в сумі:')}
                  ${leftOut.map(({ reason, rows: left }) => `${reason} – ${count(left.length)}`).join('; ')}
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
    html`<div class="line muted">
      ≈ ${hryvnias.text} ${msg('за курсом')} ${sourced(hryvnias.rate, hryvnias.of.source)}, ${time(hryvnias.of.date, locale)}${exampleTag(hryvnias.of.example, language)}
    </div>`
  );
}
