import { configure } from '../../../../site/webapps/configure.js';

export default await configure(['الإدارة', 'Admin'], {}, ['en']);
