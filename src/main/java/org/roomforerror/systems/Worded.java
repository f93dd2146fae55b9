package org.roomforerror.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place whose words may stand in two files: the book's own, in English, and that of another language, which goes before as far as
 * it has them. Rules are read from the book's own file alone.
 *
 * @param file        the place in the book's own file
 * @param translation the same place in the other language's file
 */
record Worded(Field file, Optional<Field> translation) {

    /** Notes every key that is not one of these, in either file. */
    void only(Set<String> inFile, Set<String> inTranslation) {
        file.only(inFile);
        translation.ifPresent(other -> other.only(inTranslation));
    }

    String text(String key) {
        String own = file.text(key);
        return translation.flatMap(other -> other.maybeText(key)).orElse(own);
    }

    Optional<String> maybeText(String key) {
        Optional<String> own = file.maybeText(key);
        return translation.flatMap(other -> other.maybeText(key)).or(() -> own);
    }

    Worded group(String key) {
        return new Worded(file.group(key), translation.flatMap(other -> other.maybeGroup(key)));
    }

    /** The places of a list, which stand in the same order in both files. */
    List<Worded> list(String key) {
        List<Field> own = file.list(key);
        List<Field> others = translation.map(other -> other.list(key)).orElse(List.of());
        if (others.size() > own.size()) {
            others.get(own.size()).problem("the English file has only " + own.size() + " of these");
        }
        List<Worded> all = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            all.add(new Worded(own.get(i), i < others.size() ? Optional.of(others.get(i)) : Optional.empty()));
        }
        return all;
    }
}
