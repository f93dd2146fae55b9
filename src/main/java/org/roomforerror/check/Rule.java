package org.roomforerror.check;

/** Something that content has to keep to. */
@FunctionalInterface
interface Rule {

    /** Looks through the whole content and adds everything that breaks the rule. */
    void check(Matter matter, Findings findings);
}
