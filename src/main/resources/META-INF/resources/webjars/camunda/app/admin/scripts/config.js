import { configure } from '../../../../site/webapps/configure.js';

export default configure(['الإدارة', 'Admin'], {}, ['en']);
