import { configure } from '../../../../site/webapps/configure.js';
import { say } from '../../../../site/webapps/language.js';
import { ASSIGN_TASKS, CREATE_FILTERS, READ_HISTORY, may } from '../../../../site/webapps/permissions.js';

const [history, assign, filters] = await Promise.all([READ_HISTORY, ASSIGN_TASKS, CREATE_FILTERS].map(may));
const hidden = ['tasklist.navbar.action:create-task-action', 'tasklist.task.detail:task-detail-description',
  ...(history ? [] : ['tasklist.task.detail:task-detail-history', 'tasklist.task.action:task-action-comment'])];

document.querySelector('base').setAttribute('cam-exclude-plugins', hidden.join(','));
Object.assign(document.documentElement.dataset, { assign, filters });

export default await configure(['قائمة المهام', 'Task list'], {
  customScripts: ['../../../site/webapps/tasks'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: say('تولّي المهمة المحددة', 'Claims the selected task') },
    focusFilter: { key: 'ctrl+shift+f', description: say('الانتقال إلى أول قائمة', 'Goes to the first filter') },
    focusList: { key: 'ctrl+alt+l', description: say('الانتقال إلى أول مهمة', 'Goes to the first task of the list') },
    focusForm: { key: 'ctrl+alt+f', description: say('الانتقال إلى أول حقل في النموذج', 'Goes to the first field of the form') },
    startProcess: { key: 'ctrl+alt+p', description: say('فتح نافذة بدء إجراء', 'Opens the dialog that starts a process') }
  }
});
