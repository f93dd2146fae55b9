package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;

/** Does a formula of a working again, as a reader with a pocket calculator would. */
final class Sum {

    private final String formula;
    private final BigDecimal price;
    private int at;
    private BigDecimal largest = BigDecimal.ONE.movePointLeft(20);

    private Sum(String formula, BigDecimal price) {
        this.formula = formula.replace(" ", "");
        this.price = price;
    }

    /** Whether a formula in numbers, in which P is the price, comes to a value as exactly as ten written digits allow. */
    static boolean comesTo(BigDecimal value, String formula, BigDecimal price) {
        Sum sum = new Sum(formula, price);
        BigDecimal found = sum.sum();
        if (sum.at < sum.formula.length()) {
            throw new AssertionError("cannot reckon " + formula + " from " + sum.formula.substring(sum.at));
        }
        return found.subtract(value).abs().compareTo(sum.largest.multiply(new BigDecimal("1e-8"))) <= 0;
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (at < formula.length() && "+\u2212".indexOf(formula.charAt(at)) >= 0) {
            boolean plus = formula.charAt(at++) == '+';
            BigDecimal next = product();
            sum = plus ? sum.add(next) : sum.subtract(next);
            seen(sum);
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = factor();
        while (at < formula.length() && "×÷".indexOf(formula.charAt(at)) >= 0) {
            boolean times = formula.charAt(at++) == '×';
            BigDecimal next = factor();
            product = times ? product.multiply(next) : product.divide(next, MathContext.DECIMAL128);
            seen(product);
        }
        return product;
    }

    private BigDecimal factor() {
        if (formula.charAt(at) == '(') {
            at++;
            BigDecimal inside = sum();
            at++;
            return inside;
        }
        if (formula.charAt(at) == '\u2212') {
            at++;
            return factor().negate();
        }
        if (formula.charAt(at) == 'P') {
            at++;
            return seen(price);
        }
        int start = at;
        while (at < formula.length() && "0123456789.".indexOf(formula.charAt(at)) >= 0) {
            at++;
        }
        if (start == at) {
            throw new AssertionError("no number in " + formula + " at " + start);
        }
        return seen(new BigDecimal(formula.substring(start, at)));
    }

    private BigDecimal seen(BigDecimal value) {
        largest = largest.max(value.abs());
        return value;
    }
}
