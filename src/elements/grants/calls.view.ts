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
import { readDate } from '../../model/date.js';
import { partyName } from '../../model/parties.js';
import { type ChosenText, chooseName } from '../../model/text.js';
import type { Call, Programme } from '../../model/types.js';

/** What is shown of a call for proposals. */
export interface CallView {
  call: Call;
  title: ChosenText;
  donor: ChosenText | null;
  phase: CallPhase;
  label: string;
  deadline: string;
  /** The moment of the deadline, milliseconds since 1970. */
  moment: number;
  /** The moment that the call waits for: of its opening, or of its deadline. */
  next: number;
  left: string | null;
  amount: ChosenText | null;
  result: string | null;
}

/** Calls, the next deadline first, and those that are closed last, the latest first. `now` is milliseconds since 1970, `ownZone` the reader's time zone. */
export function callViews(programme: Programme, locale: string, now: number, ownZone: string): CallView[] {
  const language = languageOf(locale);
  const view = (call: Call): CallView => {
    const { deadline, timeZone, amount, result } = call;
    const moment = deadlineMoment(deadline, timeZone);
    const first = readDate(call.opens)?.first;
    const opens = first ? deadlineMoment(`${first}T00:00`, timeZone) : 0;
    const phase = callPhase(moment, now, opens);
    return {
      call,
      title: chooseName(call.title, call.id, language),
      donor: partyName(programme, call.donor, language),
      phase,
      label: words.callPhases[phase][language],
      deadline: formatDeadline(deadline, timeZone, locale, ownZone),
      moment,
      next: phase === 'upcoming' ? opens : moment,
      left: timeLeft(moment, now, locale),
      amount: amount ? amountWords(amount, locale) : null,
      result: result ? words.callResults[result][language] : null,
    };
  };
  const closed = ({ phase }: CallView) => Number(phase === 'closed');
  return programme.calls
    .map(view)
    .sort((a, b) => closed(a) - closed(b) || (a.moment - b.moment) * (1 - 2 * closed(a)));
}
