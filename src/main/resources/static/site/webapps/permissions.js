const PROCESSES = { resourceName: 'PROCESS_DEFINITION', resourceType: 6 };

export const READ_HISTORY = { ...PROCESSES, permissionName: 'READ_HISTORY', permissionValue: 4096 };
export const ASSIGN_TASKS = { ...PROCESSES, permissionName: 'TASK_ASSIGN', permissionValue: 32768 };
export const CREATE_FILTERS = { resourceName: 'FILTER', resourceType: 5, permissionName: 'CREATE', permissionValue: 8 };

/** Asks the engine whether the reader has a permission on all of a kind, so that nothing is offered that would be refused. */
export async function may(permission) {
  const base = document.querySelector('base');
  const engine = location.pathname.split('/app/')[1].split('/')[1];
  const answer = await fetch(`${base.getAttribute('engine-api')}engine/${engine}/authorization/check?${new URLSearchParams(permission)}`,
    { headers: { Accept: 'application/json' } });
  return answer.ok && (await answer.json()).authorized;
}
