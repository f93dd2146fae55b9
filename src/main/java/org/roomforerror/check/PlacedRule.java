package org.roomforerror.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Piece;

/** Whatever a page places by a line with two colons exists: the drawing, the calculator, the misread, the tape, the systems. */
final class PlacedRule implements Rule {

    private static final Set<String> CHARTS =
            Set.of("two-lines", "ladder", "room-curve", "before-after", "stages-across", "tape");

    @Override
    public void check(Matter matter, Findings findings) {
        for (Proof proof : matter.library().proofs()) {
            for (Piece.Placed placed : proof.placed()) {
                if (!placed.name().isEmpty() && !exists(placed, matter)) {
                    findings.problem(proof.file(), placed.line(), "there is no " + placed.kind() + " '" + placed.name() + "'");
                }
                for (String tape : listed(placed, "tape")) {
                    if (matter.world().tapes().find(tape).isEmpty()) {
                        findings.problem(proof.file(), placed.line(), "there is no tape '" + tape + "'");
                    }
                }
                for (String system : listed(placed, "systems")) {
                    if (matter.world().systems().find(system).isEmpty()) {
                        findings.problem(proof.file(), placed.line(), "there is no system '" + system + "'");
                    }
                }
            }
        }
    }

    private static boolean exists(Piece.Placed placed, Matter matter) {
        return switch (placed.kind()) {
            case "chart" -> CHARTS.contains(placed.name());
            case "calculator" -> matter.calculators().find(placed.name()).isPresent();
            case "misread" -> matter.library().misread(placed.name()).isPresent();
            case "check" -> matter.questions().find(placed.name()).isPresent();
            default -> true; // told where the line was read
        };
    }

    private static List<String> listed(Piece.Placed placed, String setting) {
        String value = placed.settings().getOrDefault(setting, "");
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }
}
