import { configure } from '../../../../site/webapps/configure.js';

export default await configure(['المتابعة', 'Cockpit'], { customScripts: ['../../../site/webapps/projects'] }, ['en']);
