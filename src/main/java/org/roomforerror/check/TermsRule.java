package org.roomforerror.check;

import org.roomforerror.content.Proof;

/** Every term of the glossary is used by some other page. */
final class TermsRule implements Rule {

    @Override
    public void check(Matter matter, Findings findings) {
        for (Proof proof : matter.library().proofs()) {
            if (proof.kind().equals("glossary") && matter.library().glossary().uses(proof.id()).isEmpty()) {
                findings.problem(proof.file(), proof.front().lineOf("term"), "the term '" + proof.title() + "' is used on no other page");
            }
        }
    }
}
