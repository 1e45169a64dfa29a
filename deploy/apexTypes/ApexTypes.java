import apex.common.base.Initializer;
import apex.common.base.Initializers;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.bcl.DmlOperation;
import apex.jorje.semantic.common.TestAccessEvaluator;
import apex.jorje.semantic.common.TestQueryValidators;
import apex.jorje.semantic.common.TestSymbolProvider;
import apex.jorje.semantic.compiler.*;
import apex.jorje.semantic.compiler.parser.ParserEngine;
import apex.jorje.semantic.compiler.sfdc.NoopCompilerProgressCallback;
import apex.jorje.semantic.symbol.member.variable.*;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;
import apex.jorje.semantic.symbol.type.*;
import apex.jorje.services.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;

/**
 * Resolves the types of Apex classes and triggers by the front end of Salesforce's compiler. Arguments: the jar of that compiler, the folder
 * that the compiled classes go to, and the classes and triggers. Input: one object per line, its name, then Field:Type or Relationship:>Object. Prints one line per error.
 */
class ApexTypes {
    private static final Map<String, SObjectTypeInfo> OBJECTS = new HashMap<>();
    private static final Map<String, TypeInfo> SCALARS = Map.of(
        "Boolean", TypeInfos.BOOLEAN,
        "Datetime", TypeInfos.DATE_TIME,
        "Decimal", TypeInfos.DECIMAL,
        "Id", TypeInfos.ID,
        "String", TypeInfos.STRING
    );

    public static void main(String[] arguments) throws IOException {
        String objects = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : objects.split("\n")) {
            String[] words = line.split(" ");
            OBJECTS.put(words[0].toLowerCase(), object(words[0], Arrays.copyOfRange(words, 1, words.length)));
        }
        List<SourceFile> classes = new ArrayList<>();
        for (String path : Arrays.copyOfRange(arguments, 2, arguments.length)) {
            classes.add(source(Files.readString(Path.of(path)), Namespaces.EMPTY).setKnownName(path).build());
        }
        ApexCompiler compiler = compiler(classes, new StandardLibrary(new JarFile(arguments[0])));
        for (CodeUnit unit : compiler.compile(CompilerStage.EMIT)) {
            if (Namespace.isEmptyOrNull(unit.getNamespace())) {
                unit.getErrors().get().forEach(error -> System.out.println(unit.getName() + ":" + error.getLoc().getLine() + " " + error.getError()));
                write(unit.getOutput(), Path.of(arguments[1]));
            }
        }
    }

    private static void write(CompilationOutput output, Path folder) throws IOException {
        if (output != null && output.getBytes() != null) {
            Files.write(folder.resolve(output.getType().getApexName() + ".class"), output.getBytes());
            for (CompilationOutput inner : output.getInnerOutputs().values()) {
                write(inner, folder);
            }
        }
    }

    private static ApexCompiler compiler(List<SourceFile> classes, TestSymbolProvider library) {
        TestAccessEvaluator access = new TestAccessEvaluator() {
            @Override
            public boolean isSetupEntityVisibleToType(SObjectTypeInfo object, TypeInfo type) {
                return true;
            }
        };
        return ApexCompiler.builder()
            .setInput(new CompilationInput(classes, library, access, new TestQueryValidators.Noop(), null, NoopCompilerProgressCallback.get()))
            .setParserType(ParserEngine.Type.NAMED)
            .setHiddenTokenBehavior(ParserEngine.HiddenTokenBehavior.IGNORE)
            .setValidationSettings(
                ValidationSettings.builder().setValidationBehavior(ValidationSettings.ValidationBehavior.COLLECT_MULTIPLE_ERRORS).build()
            )
            .build();
    }

    private static SourceFile.Builder source(String body, Namespace namespace) {
        return SourceFile.builder().setBody(body).setNamespace(namespace).setVersion(Version.CURRENT);
    }

    private static SObjectTypeInfo object(String name, String[] fields) {
        boolean isMetadata = name.endsWith("__mdt");
        Initializer<FieldTable, TypeInfo> table = owner -> fieldsOf(owner, fields);
        SObjectTypeInfo.Builder object = SObjectTypeInfo.builder();
        object.setApexBytecodeName(name);
        object.setNamespace(Namespaces.EMPTY);
        object.setFields(Initializers.memoize(table));
        object.setMetadata(
            SObjectMetadata.builder()
                .setLookupFieldPredicate((field, type) -> true)
                .setSupportedDml(isMetadata ? EnumSet.noneOf(DmlOperation.class) : EnumSet.allOf(DmlOperation.class))
                .setTriggerable(!isMetadata)
                .setCustomEntitySObjectType(
                    isMetadata ? SObjectMetadata.CustomEntitySObjectType.CUSTOM_METADATA_TYPE : SObjectMetadata.CustomEntitySObjectType.OTHER
                )
                .build()
        );
        return (SObjectTypeInfo) object.buildResolved();
    }

    private static FieldTable fieldsOf(TypeInfo owner, String[] fields) {
        FieldTable table = new StandardFieldTable();
        for (String field : fields) {
            String name = field.split(":")[0];
            String type = field.split(":")[1];
            boolean isRelationship = type.startsWith(">");
            SObjectFieldInfo.Builder builder = SObjectFieldInfo.builder();
            builder.setName(name);
            builder.setModifiers(ModifierGroups.ONLY_GLOBAL);
            builder.setDefiningType(owner);
            builder.setType(isRelationship ? OBJECTS.get(type.substring(1).toLowerCase()) : SCALARS.get(type));
            builder.setCategory(isRelationship ? SObjectFieldInfo.Category.FOREIGN_KEY : SObjectFieldInfo.Category.REGULAR);
            builder.setPrimaryKey(name.equals("Id")).setColumnInfo(!isRelationship);
            table.add(builder.build()).throwIfError();
        }
        return table.resolve();
    }

    /** Finds types in the declarations that come with the compiler, corrected where they say less than the documentation. */
    private static class StandardLibrary extends TestSymbolProvider {
        private static final Map<String, String> MISSING = Map.of(
            "system/aurahandledexception", "global class AuraHandledException extends Exception { global AuraHandledException(String text) {} }",
            "schema/sobjecttypefields", "global class SObjectTypeFields { global Map<String, Schema.SObjectField> getMap() {} }"
        );
        private static final String EXCEPTION_METHODS = "{ global String getMessage() {} global void setMessage(String text) {} ";

        private final JarFile jar;
        private final Map<String, JarEntry> entries = new HashMap<>();
        private final Map<String, TypeInfo> found = new HashMap<>();

        StandardLibrary(JarFile jar) {
            this.jar = jar;
            jar.stream()
                .filter(entry -> entry.getName().matches("StandardApexLibrary/\\w+/\\w+\\.cls"))
                .forEach(entry -> entries.put(entry.getName().replaceAll("^[^/]*/|\\.cls$", "").toLowerCase(), entry));
        }

        @Override
        public TypeInfo find(SymbolResolver resolver, TypeInfo referencing, String name) {
            String key = name.toLowerCase();
            if (!entries.containsKey(key) && !MISSING.containsKey(key)) {
                return super.find(resolver, referencing, name);
            }
            if (!found.containsKey(key)) {
                Namespace namespace = Namespaces.create(key.split("/")[0]);
                SourceFile file = source(declaration(key), namespace).setTrusted(true).build();
                found.put(key, resolver.getCompilerService().attachSource(resolver, file, name));
            }
            return found.get(key);
        }

        @Override
        public TypeInfo getSObjectType(TypeInfo referencing, String name) {
            TypeInfo object = OBJECTS.get(name.toLowerCase());
            return object == null ? super.getSObjectType(referencing, name) : object;
        }

        private String declaration(String key) {
            String apex = MISSING.containsKey(key) ? MISSING.get(key) : read(entries.get(key)).replaceAll("(?s)/\\*.*?\\*/", "");
            if (key.endsWith("exception")) {
                apex = apex.contains(" extends ") ? apex : apex.replaceFirst("class (\\w+)", "class $1 extends Exception");
                apex = apex.replaceFirst("\\{", EXCEPTION_METHODS);
            }
            return switch (key) {
                case "system/accesslevel" -> apex.replace("global Object ", "global static System.AccessLevel ");
                case "system/uuid" -> apex.replace("global String toString", "global override String toString");
                case "schema/describesobjectresult" -> apex.replaceFirst("\\{", "{ global Schema.SObjectTypeFields fields; ");
                case "auth/oauth2tokenexchangehandler" -> apex
                    .replace("global class", "global abstract class")
                    .replaceAll("global (User getUser|Auth.TokenValidationResult validate)", "global virtual $1");
                default -> apex;
            };
        }

        private String read(JarEntry entry) {
            try (var stream = jar.getInputStream(entry)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
