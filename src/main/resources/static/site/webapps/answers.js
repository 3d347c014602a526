// What the engine refuses it explains in English and in words of its own. People get the reason in theirs.
import { say } from './language.js';
import { whenRunning } from './running.js';

const ANSWERS = [
  [/does not have (?:one of the following permissions|'[A-Z_]+' permission)/, say('لا تتيح صلاحياتكم هذا الإجراء.', 'You are not allowed to do this.')],
  [/already claimed/, say('تولّى هذه المهمة شخص آخر.', 'Somebody else has claimed this task.')],
  [/(?:Cannot find task|task is null|No matching task)/, say('لم تعد هذه المهمة قائمة.', 'This task is there no more.')],
  [/is suspended/, say('المهمة موقوفة مؤقتًا.', 'The task is on hold.')]
];

function inOurWords(message) {
  return ANSWERS.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}

export function translateAnswers() {
  whenRunning(['Notifications', notifications => {
    const add = notifications.add;
    notifications.add = function (notice, ...more) {
      if (typeof notice?.message === 'string') notice.message = inOurWords(notice.message);
      return add.call(this, notice, ...more);
    };
  }]);
}
