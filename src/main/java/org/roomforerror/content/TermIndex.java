package org.roomforerror.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.writing.Problems;
import org.roomforerror.writing.Said;

/** Finds a glossary term by its id, its name or one of its other names; case and a plural ending do not matter. */
final class TermIndex {

    private final Map<String, String> idByName = new HashMap<>();

    TermIndex(List<Source> glossary, Problems problems) {
        glossary.forEach(source -> names(source, problems));
    }

    /** Takes these names of terms too, as far as no other term is called so. */
    TermIndex alsoNamed(List<Source> others) {
        Problems ignored = new Problems();
        others.forEach(source -> names(source, ignored));
        return this;
    }

    Optional<String> find(String name) {
        String key = key(name);
        for (String candidate : List.of(key, cut(key, "s", ""), cut(key, "es", ""), cut(key, "ies", "y"))) {
            if (idByName.containsKey(candidate)) {
                return Optional.of(idByName.get(candidate));
            }
        }
        return Optional.empty();
    }

    private void names(Source source, Problems problems) {
        name(source, source.id(), source.front().line(), problems);
        Said term = source.front().said("term");
        name(source, term.text(), term.line(), problems);
        source.front().list("aliases").forEach(alias -> name(source, alias.text(), alias.line(), problems));
    }

    private void name(Source source, String name, int line, Problems problems) {
        String taken = name.isEmpty() ? null : idByName.putIfAbsent(key(name), source.id());
        if (taken != null && !taken.equals(source.id())) {
            problems.add(source.file(), line, "'" + name + "' already names the term " + taken);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ").strip();
    }

    private static String cut(String key, String ending, String instead) {
        return key.endsWith(ending) ? key.substring(0, key.length() - ending.length()) + instead : key;
    }
}
