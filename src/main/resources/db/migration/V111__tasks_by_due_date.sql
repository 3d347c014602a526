-- The desk shows the most urgent tasks first; the engine has no index for that.
create index task_by_due on act_ru_task (due_date_);
