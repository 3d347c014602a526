import { configure } from '../../../../site/webapps/configure.js';

export default configure(['المتابعة', 'Cockpit'], { customScripts: ['../../../site/webapps/projects'] }, ['en']);
