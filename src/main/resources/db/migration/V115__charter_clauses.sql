-- The charter of partnership, clause by clause; decisions about requests cite the codes.
create table charter_clause (
  version   varchar(20) not null,
  code      varchar(10) not null,
  position  int not null,
  title_ar  varchar(200) not null,
  title_en  varchar(200) not null,
  text_ar   varchar(2000) not null,
  text_en   varchar(2000) not null,
  primary key (version, code)
);
insert into charter_clause (version, code, position, title_ar, title_en, text_ar, text_en) values
  ('1.0', 'C1', 1, 'حماية حقوق المواطنين', 'Protection of citizens'' rights',
   'يخدم الحوار حماية حقوق المواطنين، ويتناول ما يعنيهم من سياسات وخدمات عامة.',
   'Dialogue serves to protect the rights of citizens and is about public policies and services that concern them.'),
  ('1.0', 'C2', 2, 'احترام القانون ومبادئ حقوق الإنسان والدستور', 'Respect for law, human rights and the constitution',
   'يلتزم الحوار بالقانون وبالدستور وبمبادئ حقوق الإنسان الدولية، ولا يُطلب فيه ما يخالفها.',
   'Dialogue keeps to the law, the constitution and international principles of human rights; nothing is asked for that goes against them.'),
  ('1.0', 'C3', 3, 'تطوير الخدمات العامة', 'Better public services',
   'يسعى الحوار إلى تطوير الخدمات العامة نوعًا وكمًّا، وإلى حلول يمكن تنفيذها ضمن اختصاص الجهة المعنية.',
   'Dialogue seeks to develop public services in quality and quantity, by solutions within the competence of the authority concerned.'),
  ('1.0', 'C4', 4, 'إتاحة الخدمات للجميع دون تمييز', 'Access for all without discrimination',
   'تصل الخدمات العامة إلى جميع المواطنين دون تمييز، ولا مكان في الحوار لخطاب الكراهية، وتُهيأ جلساته لمشاركة الجميع.',
   'Public services reach all citizens without discrimination. There is no place for hatred in the dialogue, and everyone is enabled to take part in it.'),
  ('1.0', 'C5', 5, 'مشاركة مستقلة وموضوعية', 'Independent and objective participation',
   'يشارك الأطراف باستقلال وموضوعية، ويفصحون عن تضارب المصالح، ولا يُستخدم الحوار لغرض تجاري أو حزبي.',
   'Parties take part independently and objectively, declare conflicts of interest, and do not use the dialogue for commercial or partisan ends.'),
  ('1.0', 'C6', 6, 'حوار بنّاء موثَّق ومنشور', 'Constructive dialogue, documented and published',
   'تُناقش الآراء المختلفة بحرية واحترام، ويُوثَّق الحوار وتُنشر مخرجاته، ويُبيَّن سبب ما لا يُنشر، وتُتابَع التوصيات إلى حين تنفيذها.',
   'Different views are discussed freely and with respect. The dialogue is documented and its outcome published; where it is not, the reason is. Recommendations are followed up until they are carried out.');

