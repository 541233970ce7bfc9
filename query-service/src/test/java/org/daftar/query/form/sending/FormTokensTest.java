package org.daftar.query.form.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;

class FormTokensTest {

  private final FormTokens tokens = FormTokens.ofThisProcess(new SecureRandom());
  private final ResponseCookie cookie = tokens.cookie(new MockHttpServletRequest());

  @Test
  void knowsAFormOfItsOwn() {
    assertThat(tokens.isGenuine(sent(cookie.getValue(), tokens.token(cookie)))).isTrue();
  }

  @Test
  void keepsTheVisitorFromFormToForm() {
    assertThat(tokens.cookie(sent(cookie.getValue(), "")).getValue()).isEqualTo(cookie.getValue());
  }

  @Test
  void refusesATokenOfAnotherVisitor() {
    ResponseCookie other = tokens.cookie(new MockHttpServletRequest());

    assertThat(tokens.isGenuine(sent(cookie.getValue(), tokens.token(other)))).isFalse();
  }

  @Test
  void refusesATokenThatSomebodyMadeForACookieOfTheirChoosing() {
    FormTokens elsewhere = FormTokens.ofThisProcess(new SecureRandom());

    assertThat(tokens.isGenuine(sent(cookie.getValue(), elsewhere.token(cookie)))).isFalse();
  }

  @Test
  void knowsAFormThatAnotherNodeWithTheSameSecretHasShown() {
    FormTokens one = FormTokens.shared(new SecureRandom(), "a secret");
    FormTokens other = FormTokens.shared(new SecureRandom(), "a secret");
    FormTokens stranger = FormTokens.shared(new SecureRandom(), "another secret");

    assertThat(other.isGenuine(sent(cookie.getValue(), one.token(cookie)))).isTrue();
    assertThat(stranger.isGenuine(sent(cookie.getValue(), one.token(cookie)))).isFalse();
  }

  @Test
  void refusesAFormWithoutCookieOrToken() {
    MockHttpServletRequest withoutCookie = new MockHttpServletRequest();
    withoutCookie.setParameter(FormTokens.FIELD, tokens.token(cookie));

    assertThat(tokens.isGenuine(withoutCookie)).isFalse();
    assertThat(tokens.isGenuine(sent(cookie.getValue(), ""))).isFalse();
    assertThat(tokens.isGenuine(new MockHttpServletRequest())).isFalse();
  }

  @Test
  void hidesTheCookieFromScriptsAndFromOtherSites() {
    assertThat(cookie.toString()).contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  private static MockHttpServletRequest sent(String visitor, String token) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setCookies(new Cookie("daftar-form", visitor));
    request.setParameter(FormTokens.FIELD, token);
    return request;
  }
}
