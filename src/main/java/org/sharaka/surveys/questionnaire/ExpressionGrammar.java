package org.sharaka.surveys.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.Vector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathQName;
import org.javarosa.xpath.parser.Lexer;
import org.javarosa.xpath.parser.Parser;
import org.javarosa.xpath.parser.Token;
import org.javarosa.xpath.parser.XPathSyntaxException;

/**
 * Decides which expressions are let through to the engine: bounded in length, number of words and depth of nesting, with
 * operators, literals, references to questions and a closed list of functions, each with its number of arguments. Paths,
 * predicates and everything else that reaches outside the answers is refused. The bounds are checked on the words of the
 * expression, before the recursive parser sees it.
 */
final class ExpressionGrammar {

  static final int LONGEST = 1000;
  static final int MOST_WORDS = 300;
  static final int DEEPEST = 20;

  static final String TODAY = "office-today";
  static final String REGEX = "bounded-regex";

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}'\"]*?)\\s*}");
  private static final int MANY = 50;
  private static final Map<String, Arity> FUNCTIONS = functions();
  private static final Map<String, String> OURS = Map.of("today", TODAY, "regex", REGEX);

  private record Arity(int least, int most) {}

  private ExpressionGrammar() {}

  /** @param references takes the names of the questions referred to */
  static XPathExpression parse(String source, Set<String> references) {
    if (source.length() > LONGEST) {
      throw new BadExpression("long", Map.of("bound", LONGEST));
    }
    Vector<Token> words = words(source);
    check(words, references);
    try {
      return Parser.parse(words);
    } catch (XPathSyntaxException | RuntimeException e) {
      throw new BadExpression("syntax");
    }
  }

  private static Vector<Token> words(String source) {
    try {
      Vector<Token> words = Lexer.lex(withVariables(source));
      if (words.isEmpty()) {
        throw new BadExpression("syntax");
      }
      if (words.size() > MOST_WORDS) {
        throw new BadExpression("long", Map.of("bound", LONGEST));
      }
      return words;
    } catch (XPathSyntaxException | NumberFormatException e) {
      throw new BadExpression("syntax");
    }
  }

  /** Outside of quoted texts, <code>${name}</code> becomes the engine's {@code $name}. */
  private static String withVariables(String source) {
    StringBuilder written = new StringBuilder(source.length() + 16);
    char quote = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quote == 0 && c == '$') {
        i = reference(source, i, written);
        continue;
      }
      quote = quote == 0 && (c == '\'' || c == '"') ? c : quote == c ? 0 : quote;
      written.append(c);
    }
    return written.toString();
  }

  private static int reference(String source, int at, StringBuilder written) {
    Matcher reference = REFERENCE.matcher(source).region(at, source.length());
    if (!reference.lookingAt() || !XlsForm.NAME.matcher(reference.group(1)).matches()) {
      throw new BadExpression("syntax");
    }
    written.append('$').append(reference.group(1)).append(' ');
    return reference.end() - 1;
  }

  private static void check(Vector<Token> words, Set<String> references) {
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      depth = deeper(depth, word.type);
      if (depth > DEEPEST) {
        throw new BadExpression("deep", Map.of("bound", DEEPEST));
      }
      switch (word.type) {
        case Token.VAR -> references.add(word.val.toString());
        case Token.DOT -> words.set(i, new Token(Token.VAR, new XPathQName(Expression.ITSELF)));
        case Token.QNAME -> words.set(i, function(words, i));
        case Token.SLASH, Token.DBL_SLASH, Token.DBL_DOT, Token.AT, Token.DBL_COLON, Token.LBRACK, Token.RBRACK, Token.UNION, Token.WILDCARD,
            Token.NSWILDCARD -> throw new BadExpression("path");
        default -> { }
      }
    }
  }

  /** Each sign before a term and each bracket is a step down for the parser. */
  private static int deeper(int depth, int type) {
    return switch (type) {
      case Token.LPAREN, Token.UMINUS -> depth + 1;
      case Token.RPAREN -> depth - 1;
      default -> depth;
    };
  }

  private static Token function(Vector<Token> words, int at) {
    String name = words.get(at).val.toString();
    if (at + 1 >= words.size() || words.get(at + 1).type != Token.LPAREN) {
      throw new BadExpression("path");
    }
    Arity arity = FUNCTIONS.get(name);
    if (arity == null) {
      throw new BadExpression("function", Map.of("function", name));
    }
    int arguments = arguments(words, at + 1);
    if (arguments < arity.least() || arguments > arity.most()) {
      throw new BadExpression("arguments", Map.of("function", name));
    }
    return new Token(Token.QNAME, new XPathQName(OURS.getOrDefault(name, name)));
  }

  private static int arguments(Vector<Token> words, int open) {
    int depth = 0;
    int commas = 0;
    for (int i = open; i < words.size(); i++) {
      int type = words.get(i).type;
      depth += type == Token.LPAREN ? 1 : type == Token.RPAREN ? -1 : 0;
      commas += type == Token.COMMA && depth == 1 ? 1 : 0;
      if (depth == 0) {
        return i == open + 1 ? 0 : commas + 1;
      }
    }
    throw new BadExpression("syntax");
  }

  private static Map<String, Arity> functions() {
    Map<String, Arity> functions = new HashMap<>();
    for (String name : new String[] {"true", "false", "today"}) {
      functions.put(name, new Arity(0, 0));
    }
    for (String name : new String[] {"not", "boolean", "number", "string", "int", "abs", "sqrt", "date", "count-selected", "string-length",
        "normalize-space"}) {
      functions.put(name, new Arity(1, 1));
    }
    for (String name : new String[] {"selected", "selected-at", "contains", "starts-with", "ends-with", "regex", "pow", "coalesce", "format-date",
        "substring-before", "substring-after"}) {
      functions.put(name, new Arity(2, 2));
    }
    functions.put("round", new Arity(1, 2));
    functions.put("substr", new Arity(2, 3));
    functions.put("if", new Arity(3, 3));
    functions.put("concat", new Arity(1, MANY));
    functions.put("min", new Arity(1, MANY));
    functions.put("max", new Arity(1, MANY));
    return functions;
  }
}
