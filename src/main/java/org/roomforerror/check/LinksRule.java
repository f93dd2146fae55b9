package org.roomforerror.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.content.Misread;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Mark;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/** Every link leads somewhere: to a page and an anchor that exist; every picture has words that stand for it. */
final class LinksRule implements Rule {

    /** Addresses of the site that are no content page. */
    private static final Set<String> PLACES = Set.of("/", "/learn", "/glossary", "/faq", "/misreads", "/calculators", "/systems", "/quiz",
            "/quiz/misreads", "/search", "/progress", "/map", "/book");

    @Override
    public void check(Matter matter, Findings findings) {
        for (Proof proof : matter.library().proofs()) {
            for (Mark mark : proof.marks()) {
                if (mark.kind() == Mark.Kind.LINK) {
                    wrong(mark.target(), proof, matter).ifPresent(why -> findings.problem(proof.file(), mark.line(), why));
                } else if (mark.kind() == Mark.Kind.PICTURE) {
                    picture(mark, proof, matter, findings);
                }
            }
            fields(proof, matter, findings);
        }
    }

    /** The fields that name other pages by slug, id or path. */
    private static void fields(Proof proof, Matter matter, Findings findings) {
        Fields front = proof.front();
        String relatedPrefix = proof.kind().equals("learn") ? "/learn/" : "";
        each(front.list("related"), relatedPrefix, proof, matter, findings);
        each(front.list("terms"), "/glossary/", proof, matter, findings);
        each(front.list("near"), "/glossary/", proof, matter, findings);
        each(front.list("misreads"), "/misreads/", proof, matter, findings);
        Said calculator = front.said("calculator");
        if (!calculator.isEmpty()) {
            each(List.of(calculator), "/calculators/", proof, matter, findings);
        }
        matter.library().misread(proof.id()).filter(misread -> proof.kind().equals("misreads"))
                .map(Misread::settledAt).filter(address -> !address.isEmpty())
                .flatMap(address -> wrong(address, proof, matter))
                .ifPresent(why -> findings.problem(proof.file(), front.lineOf("page"), why));
    }

    private static void each(List<Said> names, String prefix, Proof proof, Matter matter, Findings findings) {
        names.forEach(name -> wrong(prefix + name.text(), proof, matter)
                .ifPresent(why -> findings.problem(proof.file(), name.line(), why)));
    }

    /** What is wrong with an address; empty if it leads somewhere. */
    static Optional<String> wrong(String address, Proof from, Matter matter) {
        if (address.matches("(?i)(https?|mailto):.*")) {
            return Optional.empty();
        }
        if (address.startsWith("#")) {
            return from.hasAnchor(address.substring(1)) ? Optional.empty() : Optional.of("there is no heading " + address + " on this page");
        }
        if (!address.startsWith("/")) {
            return Optional.of("the link '" + address + "' should begin with a slash or with https://");
        }
        String path = address.replaceFirst("[?#].*$", "");
        String anchor = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
        Optional<Proof> page = matter.library().at(path);
        if (page.isEmpty()) {
            return exists(path, matter) ? Optional.empty() : Optional.of("there is no page " + path);
        }
        return anchor.isEmpty() || page.get().hasAnchor(anchor)
                ? Optional.empty()
                : Optional.of("there is no heading #" + anchor + " on " + path);
    }

    private static boolean exists(String path, Matter matter) {
        if (PLACES.contains(path)) {
            return true;
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/calculators/" + last)) {
            return matter.calculators().find(last).isPresent();
        }
        if (path.equals("/quiz/learn/" + last)) {
            return matter.library().article(last).isPresent();
        }
        return path.equals("/systems/" + last) && matter.world().systems().find(last).isPresent();
    }

    private static void picture(Mark mark, Proof proof, Matter matter, Findings findings) {
        if (mark.words().isBlank()) {
            findings.problem(proof.file(), mark.line(), "the picture " + mark.target() + " has no words that stand for it");
        }
        if (!matter.hasPicture(mark.target())) {
            findings.problem(proof.file(), mark.line(), "there is no picture " + mark.target());
        }
    }
}
