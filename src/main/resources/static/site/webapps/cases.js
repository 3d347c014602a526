// Each task of the list, and the task that is open, say which case they belong to and lead to its file on the desk.
import { say } from './language.js';

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
let waiting = new Map();

async function ask() {
  const asked = waiting;
  waiting = new Map();
  const tasks = [...asked.keys()].map(id => `task=${encodeURIComponent(id)}`).join('&');
  const answer = await fetch(`${home}/api/v1/tasks/cases?${tasks}`, { headers: { Accept: 'application/json' } });
  const cases = answer.ok ? await answer.json() : [];
  asked.forEach((places, id) => {
    const found = cases.find(one => one.task === id);
    if (found) places.forEach(place => place(found));
  });
}

/** Asks once for all tasks that appear together. */
function whenKnown(task, place) {
  if (!waiting.size) setTimeout(ask);
  waiting.set(task, [...(waiting.get(task) || []), place]);
}

function link({ number, title }) {
  const a = document.createElement('a');
  a.className = 'sharaka-case';
  a.href = `${home}/desk/cases/${encodeURIComponent(number)}`;
  a.title = say('فتح الملف في مكتب العمل', 'Open the case on the desk');
  a.addEventListener('click', event => event.stopPropagation());
  const code = document.createElement('bdi');
  code.textContent = number;
  const name = document.createElement('bdi');
  name.textContent = title;
  a.append(code, ' · ', name);
  return a;
}

export const card = {
  id: 'sharaka-case-card', pluginPoint: 'tasklist.card', priority: 100,
  render: (node, { taskId }) => whenKnown(taskId, found => node.replaceChildren(link(found)))
};

export const openTask = {
  id: 'sharaka-case-open', pluginPoint: 'tasklist.task.action', priority: 100,
  render: (node, data, scope) => {
    node.className = 'sharaka-open-case';
    scope.$watch('task.id', id => {
      node.replaceChildren();
      if (id) whenKnown(id, found => scope.task?.id === id && node.replaceChildren(link(found)));
    });
  }
};
