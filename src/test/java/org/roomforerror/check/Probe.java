package org.roomforerror.check;
import java.nio.file.Path; import java.util.*;
public class Probe { public static void main(String[] a){ long t=System.nanoTime(); Check.run(Path.of("content"), List.of(), Set.of(), System.out); System.out.println((System.nanoTime()-t)/1000000+" ms"); } }
