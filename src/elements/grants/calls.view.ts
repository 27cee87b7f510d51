import {
  type CallPhase,
  callPhase,
  deadlineMoment,
  formatDeadline,
  timeLeft,
} from '../../format/deadline.js';
import { languageOf } from '../../format/locale.js';
import { amountWords } from '../../format/money.js';
import * as words from '../../format/words.js';
import { partyOf } from '../../model/parties.js';
import { type ChosenText, chooseText } from '../../model/text.js';
import type { Call, Programme } from '../../model/types.js';

/** What is shown of a call for proposals. */
export interface CallView {
  id: string;
  title: ChosenText;
  donor: ChosenText | null;
  phase: CallPhase;
  label: string;
  deadline: string;
  /** The moment of the deadline, milliseconds since 1970. */
  moment: number;
  left: string | null;
  amount: string | null;
  result: string | null;
  /** Id of the grant that came of it. */
  grant: string | null;
  url: string | null;
  example: boolean;
}

/** Calls, those that close first before the others, the closed ones last. `now` is milliseconds since 1970. */
export function callViews(programme: Programme, locale: string, now: number): CallView[] {
  const language = languageOf(locale);
  const view = (call: Call): CallView => {
    const moment = deadlineMoment(call.deadline, call.timeZone);
    const phase = callPhase(moment, now);
    return {
      id: call.id,
      title: chooseText(call.title, language) ?? { text: call.id, lang: language },
      donor: partyOf(programme, call.donor, language)?.name ?? null,
      phase,
      label: words.callPhases[phase][language],
      deadline: formatDeadline(call.deadline, call.timeZone, locale),
      moment,
      left: timeLeft(moment, now, locale),
      amount: call.amount ? amountWords(call.amount, locale).text : null,
      result: call.result ? words.callResults[call.result][language] : null,
      grant: call.grant ?? null,
      url: call.url ?? call.source.find(({ url }) => url)?.url ?? null,
      example: call.example === true,
    };
  };
  return programme.calls
    .map(view)
    .sort((a, b) => Number(a.phase === 'closed') - Number(b.phase === 'closed') || a.moment - b.moment);
}
