package org.roomforerror.calculator;

/** Where a text was written: a bare number in a rate field is per cent in a form and a fraction in a link. */
public enum Written { IN_FORM, IN_LINK }
