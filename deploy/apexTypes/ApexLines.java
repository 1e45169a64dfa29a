import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.objectweb.asm.*;

/**
 * Tells which statements of compiled Apex stand in methods that a test method calls, directly or through others. Arguments: the folder of the
 * compiled classes, then TRIGGER:OBJECT for each trigger. Prints one line per outermost class or trigger: its name, then each line that
 * begins a statement, with + where its method is called and - where it is not. What a method leaves out on the way is not looked at.
 */
class ApexLines {
    private static final String TRIGGERS = "__sfdc_trigger/";
    private static final Map<String, Type> TYPES = new TreeMap<>();
    private static final Map<String, String> TRIGGER_OBJECTS = new HashMap<>();
    private static final Set<Method> REACHED = new LinkedHashSet<>();
    private static final Set<String> MADE = new HashSet<>();

    private record Type(String name, String parent, List<String> interfaces, Map<String, Method> methods) {}

    private record Call(String owner, String method, boolean isBound) {}

    private record Method(String type, String name, Set<Integer> lines, List<Call> calls, Set<String> made, Set<String> used, Set<String> texts) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    public static void main(String[] arguments) throws IOException {
        for (String trigger : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            TRIGGER_OBJECTS.put(TRIGGERS + trigger.split(":")[0], trigger.split(":")[1]);
        }
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.toList()) {
                read(Files.readAllBytes(file));
            }
        }
        int before;
        do {
            before = REACHED.size() + MADE.size();
            List.copyOf(REACHED).forEach(ApexLines::follow);
        } while (before < REACHED.size() + MADE.size());

        Map<String, Map<Integer, Boolean>> lines = new TreeMap<>();
        for (Type type : TYPES.values()) {
            for (Method method : type.methods().values()) {
                Map<Integer, Boolean> ofType = lines.computeIfAbsent(outermost(type.name()), name -> new TreeMap<>());
                method.lines().forEach(line -> ofType.merge(line, REACHED.contains(method), Boolean::logicalOr));
            }
        }
        lines.forEach((name, ofType) -> {
            String marks = ofType.entrySet().stream().map(line -> line.getKey() + (line.getValue() ? "+" : "-")).collect(Collectors.joining(" "));
            System.out.println(name + " " + marks);
        });
    }

    private static void follow(Method method) {
        MADE.addAll(method.made());
        method.used().forEach(type -> reach(type, "<clinit>()V"));
        for (Call call : method.calls()) {
            reach(call.owner(), call.method());
            if (!call.isBound()) {
                MADE.stream().filter(type -> isKindOf(type, call.owner())).forEach(type -> reach(type, call.method()));
            }
        }
        for (Map.Entry<String, String> trigger : TRIGGER_OBJECTS.entrySet()) {
            String object = trigger.getValue();
            if (method.texts().contains("Insert: " + object) || method.texts().contains("Insert: List<" + object + ">")) {
                reach(trigger.getKey(), "invoke()V");
            }
        }
    }

    private static void reach(String owner, String name) {
        for (Type type = TYPES.get(owner); type != null; type = TYPES.get(type.parent())) {
            if (type.methods().containsKey(name)) {
                REACHED.add(type.methods().get(name));
                return;
            }
        }
    }

    private static boolean isKindOf(String name, String owner) {
        Type type = TYPES.get(name);
        return name.equals(owner) || (type != null && (isKindOf(type.parent(), owner) || type.interfaces().contains(owner)));
    }

    private static String outermost(String name) {
        return name.replace(TRIGGERS, "").split("[$]")[0];
    }

    private static void read(byte[] bytes) {
        Map<String, Method> methods = new LinkedHashMap<>();
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            private String type;

            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
                type = name;
                TYPES.put(name, new Type(name, parent, List.of(interfaces), methods));
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                Method method = new Method(
                    type, name, new TreeSet<>(), new ArrayList<>(), new HashSet<>(), new HashSet<>(), new HashSet<>()
                );
                methods.put(name + descriptor, method);
                return new Reader(method);
            }
        }, ClassReader.SKIP_FRAMES);
    }

    /**
     * The compiler marks each statement by a call with its line, and what is none by one with the line below zero; a test method by a call
     * with true, and the other methods of test classes by the same with false.
     */
    private static class Reader extends MethodVisitor {
        private final Method method;
        private int number;

        Reader(Method method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                number = opcode - Opcodes.ICONST_0;
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            number = operand;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Integer line) {
                number = line;
            } else {
                method.texts().add(String.valueOf(value));
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                method.made().add(type);
                method.used().add(type);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            method.used().add(owner);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (name.equals("statementExecuted") && number > 0) {
                method.lines().add(number);
            }
            if (name.equals("ensureTestContext") && number == 1) {
                REACHED.add(method);
            }
            method.used().add(owner);
            method.calls().add(new Call(owner, name + descriptor, opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL));
        }
    }
}
