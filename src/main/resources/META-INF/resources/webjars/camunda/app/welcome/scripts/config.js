import { configure } from '../../../../site/webapps/configure.js';
import { say } from '../../../../site/webapps/language.js';

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default await configure(['ملفي الشخصي', 'My profile'], {
  links: [
    { label: say('مكتب العمل', 'Desk'), href: `${home}/desk`, description: say('الملفات والمراحل وأصحاب الشأن', 'Cases, phases and stakeholders') },
    { label: say('بوابة الجمهور', 'Public portal'), href: `${home}/`, description: say('ما يراه المشاركون والجمهور', 'What participants and the public see') }
  ]
});
