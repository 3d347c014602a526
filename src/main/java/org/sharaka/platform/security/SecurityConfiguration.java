package org.sharaka.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriUtils;

/** Who may open which door. What no rule names is open to staff only; {@code /my} to those who act for an organisation. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

  private static final String PAGES_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
      + "form-action 'self'; frame-ancestors 'none'";
  private static final Pattern LIBRARIES = Pattern.compile("/camunda/(?:lib/[^/]+|app/[^/]+/camunda-[^/]+-bootstrap\\.(?:js|css))");
  private static final List<String> SIGNED_IN_AREAS = List.of("/desk", "/my", "/swagger-ui", "/v3/");
  private static final String[] PUBLIC = {
      "/", "/about", "/privacy", "/privacy/request", "/privacy/request/**", "/login", "/error",
      "/projects", "/projects/*", "/projects/*/documents/*", "/projects/*/guide", "/minutes", "/minutes/*", "/minutes/*/data.json",
      "/s/**", "/rsvp/**", "/comment/**", "/training/**", "/intended-use/**", "/contact-notes/**", "/mail-choices/**", "/account/**", "/members", "/membership/**",
      "/requests/**", "/dialogues", "/dialogues/*", "/charter", "/charter/*",
      "/glossary", "/adherents", "/adherence/confirm/*", "/recommendations", "/recommendations/*", "/open-data/**", "/verify/**", "/mail", "/mail/*",
      "/favicon.ico", "/site/**", "/webjars/bootstrap/**", "/webjars/htmx.org/**"};

  /**
   * Forms that act for whoever holds the secret in their address, or for nobody; a session lends them no power to forge.
   * The last is pressed by mailboxes, which have no session (RFC 8058).
   */
  private static final String[] NOBODYS_FORMS = {"/s/**", "/rsvp/**", "/training/**", "/comment/**", "/intended-use/**",
      "/charter/comment", "/adherence/confirm/*", "/membership/**", "/privacy/request/**", "/requests/new/**",
      "/requests/confirm/**", "/mail-choices/*/one-click"};

  @Bean
  @Order(1)
  SecurityFilterChain operations(HttpSecurity http) throws Exception {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(a -> a.requestMatchers(EndpointRequest.to(HealthEndpoint.class)).permitAll()
            .anyRequest().hasAnyRole(Groups.ADMIN))
        .httpBasic(Customizer.withDefaults())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, ApiProblemWriter problems) throws Exception {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(a -> a.anyRequest().hasRole("staff"))
        .requestCache(AbstractHttpConfigurer::disable)
        .httpBasic(b -> b.authenticationEntryPoint(problems))
        .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .csrf(c -> c.ignoringRequestMatchers(namedByTheCaller()))
        .build();
  }

  /**
   * A program that sends its credentials with each call has no session to be abused. A browser that another site tricks
   * into calling us tells so in {@code Sec-Fetch-Site}.
   */
  private static RequestMatcher namedByTheCaller() {
    return request -> {
      String authorization = request.getHeader("Authorization");
      String site = request.getHeader("Sec-Fetch-Site");
      return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6) && !"cross-site".equals(site) && !"same-site".equals(site);
    };
  }

  /** Whoever opens these without being signed in is sent to the login; everywhere else an address that no rule names does not exist. */
  private static RequestMatcher signedInArea() {
    return request -> SIGNED_IN_AREAS.stream().anyMatch(area -> request.getRequestURI().startsWith(request.getContextPath() + area));
  }

  /**
   * The web applications bring their own protection against forged requests, but not their own login. They are matched
   * by address: path patterns would be held against what follows the path of a servlet, and the engine has several.
   */
  @Bean
  @Order(3)
  SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
    RequestMatcher calls = below("/camunda/api/");
    RequestMatcher login = posts("/camunda/api/admin/auth/user/[^/]+/login/[^/]+/?");
    RequestMatcher unused = posts("/camunda/api/engine/engine/[^/]+/(?:external-task/fetchAndLock|telemetry/configuration)/?");
    RequestMatcher logout = posts("/camunda/api/admin/auth/user/[^/]+/logout/?");
    return http.securityMatcher(new OrRequestMatcher(below("/camunda/"), request -> path(request).equals("/camunda")))
        .authorizeHttpRequests(a -> a.requestMatchers(login, unused).denyAll()
            .requestMatchers(below("/camunda/lib/"), below("/camunda/favicon.ico")).permitAll()
            .anyRequest().hasRole("staff"))
        .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), calls)
            .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
        .logout(l -> l.logoutRequestMatcher(logout).logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(h -> h.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable).addHeaderWriter(keepingLibraries()))
        .build();
  }

  /** The libraries of the web applications are large and named by their version; everything else is asked for anew. */
  private static HeaderWriter keepingLibraries() {
    HeaderWriter fresh = new CacheControlHeadersWriter();
    return (request, response) -> {
      if (LIBRARIES.matcher(path(request)).matches() && request.getParameter("bust") != null && response.getStatus() == HttpStatus.OK.value()) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
      } else {
        fresh.writeHeaders(request, response);
      }
    };
  }

  private static RequestMatcher below(String start) {
    return request -> path(request).startsWith(start);
  }

  private static RequestMatcher posts(String pattern) {
    return request -> HttpMethod.POST.matches(request.getMethod()) && path(request).matches(pattern);
  }

  private static String path(HttpServletRequest request) {
    return UriUtils.decode(request.getRequestURI().substring(request.getContextPath().length()), StandardCharsets.UTF_8);
  }

  @Bean
  @Order(4)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http
        .authorizeHttpRequests(a -> a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers(PUBLIC).permitAll()
            .requestMatchers("/my", "/my/**").hasAnyRole(Groups.MINISTRY, Groups.CSO)
            .anyRequest().hasRole("staff"))
        .exceptionHandling(e -> e.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), signedInArea())
            .defaultAuthenticationEntryPointFor((request, response, why) -> response.sendError(HttpStatus.NOT_FOUND.value()), request -> true))
        .formLogin(f -> f.loginPage("/login").successHandler(new ToWhereTheyBelong()).permitAll())
        .logout(l -> l.logoutSuccessUrl("/"))
        .csrf(c -> c.ignoringRequestMatchers(NOBODYS_FORMS))
        .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(PAGES_POLICY))
            .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }
}
