package org.roomforerror.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.roomforerror.content.markdown.Mark;

/** The terms of the site, and where each is used. */
public final class Glossary {

    private final List<Term> terms;
    private final TermIndex index;
    private final Map<String, Set<Proof>> uses = new HashMap<>();

    Glossary(List<Term> terms, TermIndex index, List<Proof> proofs, Locale language) {
        Collator alphabet = Collator.getInstance(language);
        this.terms = terms.stream().sorted(Comparator.comparing(Term::name, alphabet)).toList();
        this.index = index;
        proofs.forEach(this::use);
    }

    /** All terms by name. */
    public List<Term> terms() {
        return terms;
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** The term that a writer's word names: by id, name or another name, in any case, singular or plural. */
    public Optional<Term> named(String words) {
        return index.find(words).flatMap(this::term);
    }

    /** The terms by the first letter of their names. */
    public Map<String, List<Term>> byLetter() {
        Map<String, List<Term>> letters = new TreeMap<>();
        terms.forEach(term -> letters.computeIfAbsent(term.name().substring(0, 1).toUpperCase(Locale.ROOT),
                letter -> new ArrayList<>()).add(term));
        return letters;
    }

    /** The pages whose words or fields name the term, its own page left out. */
    public List<Proof> uses(String id) {
        return List.copyOf(uses.getOrDefault(id, Set.of()));
    }

    private void use(Proof proof) {
        proof.marks().stream().filter(mark -> mark.kind() == Mark.Kind.TERM)
                .forEach(mark -> index.find(mark.target()).ifPresent(id -> use(id, proof)));
        proof.front().texts("terms").forEach(id -> use(id, proof));
    }

    private void use(String id, Proof proof) {
        boolean own = proof.kind().equals("glossary") && proof.id().equals(id);
        if (!own) {
            uses.computeIfAbsent(id, unused -> new LinkedHashSet<>()).add(proof);
        }
    }
}
