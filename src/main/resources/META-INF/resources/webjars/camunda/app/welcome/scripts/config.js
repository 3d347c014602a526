import { configure } from '../../../../site/webapps/configure.js';

export default configure(['ملفي الشخصي', 'My profile']);
