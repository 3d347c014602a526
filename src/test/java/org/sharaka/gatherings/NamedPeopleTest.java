package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.kernel.SearchText;

class NamedPeopleTest {

  static final NamedPeople.Names NAMES = names(List.of("د. سعاد بنت سالم الحوسنية", "Layla Haddad", "ريم"), List.of("وزارة الصحة", "Hope Society"));

  @ParameterizedTest
  @ValueSource(strings = {"قالت سعاد بنت سالم الحوسنية إن التمويل قليل", "اقترحت الحوسنية صندوقًا", "شُكرت للحوسنية مداخلتها", "وسعاد بنت سالم", "الحُوسنيّة",
      "الحوسـنية", "الحوسنيه", "رأت وزارة الصحه", "ولوزارة الصحة رأي", "As LAYLA HADDAD said", "Haddad’s view", "the Hope  Society agreed", "قدّمته ريم",
      "الحو\u200Fسنية", "سعاد بنت سالم\nالحوسنية"})
  void whoeverTookPartIsFoundHoweverTheNameIsSpelt(String text) {
    assertThat(NAMES.in(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"نوقشت سعادة المواطن", "ناقش الحاضرون الصحة العامة", "وزارة التعليم", "Hope for the society", "غزال الريم", "", "Haddadin"})
  void otherWordsAreLeftAlone(String text) {
    assertThat(NAMES.in(text)).isEmpty();
  }

  @Test
  void aFirstNameAloneTellsNothingUnlessItIsAllThereIs() {
    assertThat(NAMES.in("قالت سعاد")).isEmpty();
    assertThat(NAMES.in("قالت ريم")).isPresent();
    assertThat(NAMES.in(null)).isEmpty();
  }

  private static NamedPeople.Names names(List<String> people, List<String> institutions) {
    Set<String> told = new LinkedHashSet<>();
    people.forEach(name -> told.addAll(NamedPeople.ofPerson(name)));
    institutions.forEach(name -> told.add(SearchText.fold(name)));
    return NamedPeople.Names.of(told);
  }
}
