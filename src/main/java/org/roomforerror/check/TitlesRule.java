package org.roomforerror.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.roomforerror.content.Proof;

/** No two pages have the same title; a term may be called what an explainer is called. */
final class TitlesRule implements Rule {

    @Override
    public void check(Matter matter, Findings findings) {
        Map<String, Proof> first = new HashMap<>();
        for (Proof proof : matter.library().proofs()) {
            Proof other = first.putIfAbsent(key(proof), proof);
            if (other != null && !proof.title().isEmpty()) {
                int line = Math.max(proof.front().lineOf("title"), proof.front().lineOf("term"));
                findings.problem(proof.file(), line, "the title '" + proof.title() + "' is taken by " + other.file());
            }
        }
    }

    private static String key(Proof proof) {
        return proof.title().toLowerCase(Locale.ROOT) + (proof.kind().equals("glossary") ? " (term)" : "");
    }
}
