package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roomforerror.margin.Kind;

/** The fields of rules of one's own, for one kind of system. */
final class OwnFields {

    private OwnFields() {
    }

    static Field kind() {
        return Field.list("kind", "Kind of system", Arrays.stream(Kind.values()).map(k -> new Choice(k.id(), name(k))).toList())
                .hint("Which two lines do your rules compare?");
    }

    static List<Field> of(Given given) {
        List<Field> fields = new ArrayList<>();
        Kind kind = given.kind();
        if (futures(kind)) {
            fields.add(Field.rate("maintenanceRate", "Maintenance rate").optional().between("0", "0.99").hint("One rate for every size."));
            fields.add(Field.number("maintenanceAmount", "Maintenance amount").in(given.margin()).optional()
                    .between("0", "1000000000000").hint("Taken off the maintenance margin."));
            fields.add(Field.line("tiers", "Tiers").hint("Instead of one rate: floor:rate pairs with commas between, like 0:0.4%,50000:0.5%."));
            fields.add(Field.radio("basis", "Maintenance margin is reckoned on", new Choice("mark", "The value now"),
                    new Choice("entry", "The value at entry")).preset("mark"));
            fields.add(Field.rate("closeFeeRate", "Close fee").optional().between("0", "0.5").hint("Reserved in the requirement."));
        }
        if (kind == Kind.SECURITIES) {
            fields.add(Field.rate("maintenanceRate", "Maintenance rate").optional().between("0", "0.99")
                    .hint("Equity required, as a share of the market value."));
        }
        fields.add(at("warningAt", "Warning at", kind));
        fields.add(at("callAt", "Margin call at", kind));
        Field liquidation = at("liquidationAt", "Liquidation at", kind);
        fields.add(futures(kind) ? liquidation.preset("1") : liquidation);
        return fields;
    }

    static boolean futures(Kind kind) {
        return kind == Kind.LINEAR_FUTURES || kind == Kind.INVERSE_FUTURES;
    }

    private static Field at(String name, String label, Kind kind) {
        Field field = Field.ratio(name, label).optional();
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> field.in("times").between("0.01", "1000").hint("Equity as a multiple of the requirement.");
            case SPOT_MARGIN -> field.between("0.01", "1000").hint("Margin level: assets divided by debt, like 1.3.");
            case USED_MARGIN -> field.between("0.001", "100").hint("Equity as a share of the used margin, like 80%.");
            case LOAN, LENDING_POOL -> field.between("0.001", "1").hint("Loan-to-value, like 70%.");
            case SECURITIES -> field.between("0.001", "1").hint("Equity as a share of the market value, like 30%.");
        };
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case LINEAR_FUTURES -> "Futures, settled in money";
            case INVERSE_FUTURES -> "Futures, coin-margined";
            case SPOT_MARGIN -> "Spot margin, by margin level";
            case USED_MARGIN -> "Spot margin, by used margin";
            case LOAN -> "Loan, by loan-to-value";
            case LENDING_POOL -> "On-chain lending, by health factor";
            case SECURITIES -> "Securities account";
        };
    }
}
