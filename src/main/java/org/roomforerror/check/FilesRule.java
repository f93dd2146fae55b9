package org.roomforerror.check;

/** Every file can be read as what it is: fields, figures, terms, rule books, tapes. */
final class FilesRule implements Rule {

    @Override
    public void check(Matter matter, Findings findings) {
        matter.library().problems().forEach(findings::problem);
        matter.world().systems().problems().forEach(findings::problem);
        matter.world().tapes().problems().forEach(findings::problem);
    }
}
