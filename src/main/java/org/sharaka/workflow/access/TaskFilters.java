package org.sharaka.workflow.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.sharaka.kernel.Language;
import org.sharaka.platform.Seed;
import org.sharaka.platform.security.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists people find in Tasklist: mine, my groups', overdue, and one for each phase. */
@Component
@Order(20)
class TaskFilters implements Seed {

  private static final String KEY = "key";
  private static final int PHASES = 6;

  private final FilterService filters;
  private final TaskService tasks;
  private final Grants grants;
  private final MessageSource messages;
  private final Language language;

  TaskFilters(FilterService filters, TaskService tasks, Grants grants, MessageSource messages, @Value("${sharaka.language}") Language language) {
    this.filters = filters;
    this.tasks = tasks;
    this.grants = grants;
    this.messages = messages;
    this.language = language;
  }

  @Override
  public void plant() {
    List<Filter> present = filters.createTaskFilterQuery().list();
    place(present, "mine", 10, "#0b5d5e", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    place(present, "groups", 20, "#22693f", tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned());
    place(present, "overdue", 30, "#a23b16", tasks.createTaskQuery().dueBeforeExpression("${now()}"));
    for (int phase = 1; phase <= PHASES; phase++) {
      place(present, "phase" + phase, 30 + phase * 10, "#48595b", tasks.createTaskQuery().processVariableValueEquals("phase", phase));
    }
  }

  private void place(List<Filter> present, String key, int priority, String color, TaskQuery query) {
    Filter filter = present.stream().filter(f -> key.equals(f.getProperties().get(KEY))).findFirst().orElseGet(() -> create(key, priority, color, query));
    Groups.TASK_WORKERS.forEach(group -> grants.to(group, Resources.FILTER, filter.getId(), Permissions.READ));
  }

  private Filter create(String key, int priority, String color, TaskQuery query) {
    Map<String, Object> properties = new HashMap<>(Map.of(KEY, key, "priority", priority, "color", color, "refresh", true, "showUndefinedVariable", false));
    properties.put("description", messages.getMessage("filter." + key + ".description", null, "", language.locale()));
    Filter filter = filters.newTaskFilter(messages.getMessage("filter." + key, null, language.locale()));
    return filters.saveFilter(filter.setQuery(query).setProperties(properties));
  }
}
