package org.sharaka.gatherings;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what a link carries, with a key that every node of the installation shares and that is made when first needed. */
@Component
class LinkSeal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String NAME = "invitations";
  private static final int KEY_BYTES = 32;

  private final JdbcClient db;
  private final TransactionTemplate apart;
  private volatile SecretKeySpec key;

  LinkSeal(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  byte[] over(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private SecretKeySpec key() {
    if (key == null) {
      String secret = apart.execute(tx -> stored()).orElseGet(this::made);
      key = new SecretKeySpec(Base64.getDecoder().decode(secret), ALGORITHM);
    }
    return key;
  }

  private Optional<String> stored() {
    return db.sql("select secret from link_seal where name = ?").param(NAME).query(String.class).optional();
  }

  /** Two nodes may make the key at once; the one that comes second uses the first one's. */
  private String made() {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    String secret = Base64.getEncoder().encodeToString(random);
    try {
      apart.executeWithoutResult(tx -> db.sql("insert into link_seal (name, secret) values (?, ?)").params(NAME, secret).update());
      return secret;
    } catch (DuplicateKeyException madeElsewhere) {
      return apart.execute(tx -> stored()).orElseThrow();
    }
  }
}
