/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level, feature. */
export const weights = `
-1.27 -0.68 
-0.09 0.53 after
0.10 0.35 after+aftermath
-0.14 0.36 after+anymore
0.15 0.26 after+burden
-0.33 -0.14 after+cannot
0.06 0.34 after+care
-0.02 -0.32 after+child
0.08 0.03 after+date
-0.29 0.54 after+die
0.24 0.12 after+do-it
0.54 0.36 after+exit
0.07 0.09 after+find
0.32 0.59 after+glad
0.07 -0.08 after+height
0.08 0.09 after+hold
0.65 0.73 after+intend
-0.35 0.40 after+kill-self
0.04 0.12 after+kin
0.07 0.08 after+letter
0.38 0.20 after+matter
0.08 0.30 after+no
0.14 0.01 after+now
-0.48 -0.23 after+old
-0.19 0.09 after+other
0.38 0.23 after+papers
0.33 0.60 after+passed
0.00 0.15 after+past
-0.16 -0.39 after+peace
0.53 0.56 after+pet
0.08 0.09 after+prepare
-0.04 0.23 after+quantity
0.31 0.31 after+school
0.09 0.41 after+self
-0.42 -0.29 after+spoken
0.13 0.06 after+stand
-0.31 0.40 after+substance
-0.37 0.20 after+suicide
0.25 0.12 after+tonight
0.41 0.33 after+took
-0.21 -0.24 after+train
-0.26 0.08 after+trapped
-0.29 0.29 after+want
-0.20 -0.15 after+work
0.05 0.27 after>anymore
0.54 0.36 after>exit
-0.32 0.31 after>glad
0.18 0.48 after>no
0.62 0.30 after>now
-0.15 0.18 after>other
-0.32 0.31 after>passed
0.23 0.36 after>quantity
0.31 0.31 after>school
-0.20 0.34 after>self
0.39 0.35 after>tonight
-0.15 -0.12 aftermath
0.08 -0.03 aftermath+alone
0.52 0.85 aftermath+anymore
0.37 0.42 aftermath+cannot
0.18 0.51 aftermath+child
-0.10 0.03 aftermath+date
-0.16 0.15 aftermath+die
0.64 0.59 aftermath+do-it
0.26 0.48 aftermath+eating
-0.39 0.06 aftermath+end
0.39 0.14 aftermath+enough
-0.24 0.22 aftermath+glad
-0.53 -0.35 aftermath+goodbye
-0.06 -0.05 aftermath+height
-0.07 -0.01 aftermath+hold
0.55 0.53 aftermath+hurt-other
0.14 0.06 aftermath+hurt-self
0.12 0.72 aftermath+intend
-0.70 -0.54 aftermath+kin
0.42 0.64 aftermath+last
-0.49 -0.02 aftermath+leisure
-0.54 0.43 aftermath+life
0.26 0.44 aftermath+no
0.04 0.67 aftermath+now
0.14 0.02 aftermath+old
0.05 0.17 aftermath+other
0.28 0.39 aftermath+pain
-0.22 0.28 aftermath+papers
0.06 -0.13 aftermath+passed
-0.45 0.18 aftermath+past
-0.32 -0.07 aftermath+peace
0.16 0.04 aftermath+pills
0.37 0.43 aftermath+poison
-0.12 -0.10 aftermath+prepare
0.17 0.35 aftermath+quantity
-0.02 -0.36 aftermath+question
0.34 0.46 aftermath+rope
-0.50 -0.53 aftermath+routine
0.25 0.15 aftermath+school
-0.09 -0.14 aftermath+self
-0.11 0.01 aftermath+spoken
-0.11 -0.35 aftermath+stand
-0.33 0.10 aftermath+suicide
-0.40 -0.45 aftermath+thanks
-0.09 -0.10 aftermath+therapy
0.63 0.34 aftermath+tonight
0.77 0.52 aftermath+took
-0.48 -0.36 aftermath+train
-0.13 0.28 aftermath+trapped
0.31 0.38 aftermath+violence
0.33 0.25 aftermath+want
-0.01 0.35 aftermath+water
-0.60 -0.43 aftermath+work
-0.24 0.23 aftermath+worry
0.40 0.12 aftermath+wound
-0.51 -0.22 aftermath+you
-0.07 -0.39 aftermath>aftermath
-0.17 -0.27 aftermath>date
0.09 -0.07 aftermath>die
0.63 0.59 aftermath>do-it
0.11 -0.05 aftermath>glad
0.83 0.60 aftermath>intend
0.33 -0.11 aftermath>no
-0.47 0.45 aftermath>now
0.17 -0.07 aftermath>other
-0.41 -0.31 aftermath>past
0.15 0.51 aftermath>pills
-0.45 0.21 aftermath>quantity
-0.42 -0.43 aftermath>routine
0.23 -0.17 aftermath>self
0.26 0.08 aftermath>stand
-0.28 -0.28 aftermath>thanks
0.79 0.74 aftermath>tonight
0.68 0.69 aftermath>took
0.39 -0.01 aftermath>want
-0.49 -0.05 aftermath>work
0.19 0.08 alone
0.69 0.89 alone+anymore
-0.47 0.59 alone+burden
0.30 0.13 alone+child
-0.05 0.23 alone+date
-0.15 -0.03 alone+die
-0.04 -0.14 alone+do-it
0.36 0.27 alone+end
-0.16 0.39 alone+exit
0.59 0.58 alone+glad
0.32 0.27 alone+goodbye
0.05 0.06 alone+height
-0.33 -0.01 alone+hold
-0.22 -0.27 alone+hurt-other
0.09 1.07 alone+intend
-0.10 0.37 alone+kill-self
-0.16 -0.25 alone+kin
0.49 0.40 alone+letter
-0.41 -0.39 alone+life
0.12 0.42 alone+matter
-0.39 -0.34 alone+media
-0.43 -0.31 alone+no
0.17 -0.14 alone+now
0.34 0.02 alone+old
0.44 0.49 alone+other
0.32 0.37 alone+papers
-0.09 0.60 alone+passed
0.05 -0.23 alone+past
-0.28 -0.28 alone+peace
-0.06 0.08 alone+pet
0.29 0.36 alone+pills
0.56 0.70 alone+prepare
0.38 0.44 alone+quantity
0.43 0.48 alone+rope
-0.01 -0.34 alone+self
-0.33 -0.36 alone+spoken
-0.18 -0.36 alone+stand
0.30 0.20 alone+suicide
-0.10 -0.11 alone+tired
0.42 0.47 alone+tonight
0.23 -0.08 alone+took
-0.16 0.01 alone+vehicle
-0.23 0.12 alone+want
0.30 0.22 alone+work
-0.01 0.36 alone>anymore
-0.57 0.59 alone>burden
-0.58 -0.06 alone>date
0.34 0.34 alone>do-it
0.35 0.50 alone>end
0.27 0.26 alone>goodbye
0.36 0.11 alone>letter
0.36 0.01 alone>no
-0.02 -0.13 alone>now
0.09 -0.12 alone>other
0.15 0.04 alone>past
-0.09 -0.15 alone>peace
-0.17 -0.11 alone>self
-0.12 -0.25 alone>stand
-0.10 -0.11 alone>tired
0.50 0.26 alone>tonight
-0.27 0.01 alone>want
-0.30 -0.43 alone>work
-0.09 -0.06 anymore
-0.20 0.08 anymore+cannot
0.60 0.51 anymore+care
-0.07 0.34 anymore+child
-0.08 -0.02 anymore+chores
0.20 0.02 anymore+date
0.31 -0.27 anymore+despair
0.09 0.81 anymore+die
0.10 0.15 anymore+do-it
0.23 0.33 anymore+end
-0.23 -0.40 anymore+enough
0.24 0.18 anymore+exit
0.04 0.00 anymore+find
-0.16 -0.16 anymore+forever
-0.13 0.32 anymore+glad
0.36 0.47 anymore+goodbye
0.07 -0.14 anymore+gun
0.43 0.39 anymore+height
0.41 0.39 anymore+hold
0.16 0.66 anymore+hurt-self
-0.10 -0.30 anymore+intend
-0.49 0.09 anymore+kill-self
0.38 0.22 anymore+kin
-0.09 -0.25 anymore+last
-0.21 -0.10 anymore+laugh
0.40 0.31 anymore+letter
0.98 0.93 anymore+life
-0.13 0.46 anymore+matter
-0.19 -0.01 anymore+no
0.05 0.17 anymore+now
-0.05 0.25 anymore+old
0.14 0.11 anymore+other
0.23 0.34 anymore+pain
0.25 0.19 anymore+papers
0.13 0.39 anymore+passed
-0.05 -0.06 anymore+past
0.06 0.01 anymore+peace
0.52 0.38 anymore+pet
-0.26 -0.19 anymore+pills
0.13 0.04 anymore+prepare
0.05 -0.36 anymore+quantity
0.41 0.37 anymore+question
-0.11 -0.10 anymore+revenge
0.36 0.21 anymore+routine
-0.31 -0.28 anymore+school
-0.05 -0.09 anymore+self
0.45 0.39 anymore+sorry
-0.35 0.03 anymore+spoken
0.01 -0.02 anymore+stand
-0.59 0.47 anymore+suicide
-0.10 -0.12 anymore+thanks
-0.52 -0.49 anymore+therapy
0.47 0.15 anymore+tonight
-0.32 0.04 anymore+took
-0.15 0.65 anymore+trapped
0.17 0.58 anymore+urge
0.16 0.36 anymore+vehicle
-0.11 -0.23 anymore+violence
0.13 0.00 anymore+want
-0.53 -0.25 anymore+work
-0.17 -0.41 anymore+wound
0.06 -0.02 anymore+you
0.73 0.53 anymore>alone
0.62 0.61 anymore>anymore
0.05 -0.03 anymore>cannot
0.63 0.42 anymore>date
-0.36 -0.18 anymore>die
0.06 0.45 anymore>do-it
0.27 0.83 anymore>end
0.29 0.15 anymore>exit
-0.33 -0.12 anymore>glad
0.06 0.28 anymore>goodbye
0.65 0.39 anymore>hold
-0.02 -0.18 anymore>intend
-0.47 -0.09 anymore>kill-self
0.16 0.04 anymore>letter
1.08 0.96 anymore>life
-0.28 0.25 anymore>matter
-0.32 -0.09 anymore>no
0.41 0.74 anymore>now
-0.16 -0.10 anymore>other
-0.01 0.34 anymore>passed
0.35 0.30 anymore>past
-0.00 -0.06 anymore>prepare
0.53 0.40 anymore>quantity
0.41 0.37 anymore>question
0.40 0.38 anymore>self
-0.14 0.08 anymore>stand
-0.10 -0.24 anymore>tonight
-0.26 0.01 anymore>took
0.08 0.17 anymore>urge
0.05 0.14 anymore>want
-0.38 -0.32 anymore>work
0.26 0.35 anymore>wound
-0.16 -0.15 anymore>you
0.34 0.07 blade
0.28 0.23 blade+cannot
-0.09 0.05 blade+chores
0.30 0.31 blade+date
0.39 0.28 blade+do-it
0.48 0.40 blade+end
0.08 0.09 blade+height
0.56 0.54 blade+hold
-0.06 0.24 blade+hurt-self
0.29 0.30 blade+intend
0.11 0.05 blade+no
0.74 0.59 blade+now
0.11 0.05 blade+other
-0.36 -0.32 blade+passed
0.07 -0.05 blade+past
-0.55 -0.53 blade+prepare
0.08 0.09 blade+revenge
0.14 0.13 blade+school
0.43 0.30 blade+self
0.35 0.09 blade+spoken
-0.12 -0.09 blade+stand
0.32 0.31 blade+tonight
0.35 0.46 blade+trapped
0.31 0.53 blade+urge
0.68 0.52 blade+violence
0.29 0.48 blade+want
0.36 0.53 blade+wound
0.05 0.41 blade>blade
0.25 0.21 blade>cannot
0.08 0.16 blade>chores
0.17 0.16 blade>date
0.59 0.54 blade>hold
-0.05 -0.04 blade>no
0.55 0.39 blade>now
0.32 0.30 blade>other
0.07 -0.05 blade>past
0.26 0.25 blade>revenge
0.26 0.25 blade>school
0.36 0.30 blade>self
0.46 0.54 blade>spoken
0.08 0.07 blade>stand
0.30 0.30 blade>tonight
-0.05 0.33 blade>trapped
0.58 0.35 blade>wound
0.03 0.66 burden
-0.29 0.33 burden+child
-0.28 0.18 burden+date
0.34 0.56 burden+die
0.28 0.28 burden+do-it
0.07 0.34 burden+eating
-0.13 -0.11 burden+glad
0.27 0.35 burden+intend
-0.08 0.24 burden+kin
0.23 0.22 burden+laugh
0.23 0.30 burden+life
-0.27 -0.37 burden+mourning
0.04 -0.05 burden+no
0.15 0.41 burden+now
-0.04 -0.15 burden+other
0.00 -0.37 burden+pain
-0.32 -0.44 burden+papers
-0.13 -0.11 burden+passed
0.42 0.21 burden+past
0.46 0.30 burden+peace
0.25 0.18 burden+prepare
0.13 0.15 burden+quantity
0.18 0.30 burden+question
0.52 0.47 burden+rope
0.20 0.46 burden+self
-0.11 0.46 burden+spoken
0.40 0.51 burden+stand
0.02 -0.38 burden+thanks
0.03 0.28 burden+tonight
-0.32 0.41 burden+work
-0.09 0.17 burden+wound
0.15 0.53 burden>die
-0.29 0.33 burden>glad
-0.37 0.47 burden>kin
-0.25 -0.29 burden>no
0.10 0.12 burden>other
-0.29 0.33 burden>passed
0.40 0.51 burden>stand
-0.05 -0.13 cannot
0.41 0.36 cannot+child
-0.04 0.46 cannot+date
-0.35 -0.03 cannot+despair
0.84 0.88 cannot+die
-0.10 -0.03 cannot+do-it
-0.57 0.24 cannot+eating
0.05 0.01 cannot+end
-0.06 -0.16 cannot+enough
-0.06 0.33 cannot+exit
-0.42 0.36 cannot+give-away
-0.10 -0.29 cannot+glad
0.36 0.46 cannot+gun
0.54 0.62 cannot+height
-0.50 0.03 cannot+hold
0.25 0.13 cannot+hurt-other
0.51 0.73 cannot+hurt-self
1.10 1.17 cannot+intend
0.23 0.91 cannot+kill-self
0.42 0.43 cannot+kin
-0.48 -0.61 cannot+last
-0.20 -0.37 cannot+leisure
0.12 0.09 cannot+letter
0.75 0.85 cannot+life
-0.16 0.49 cannot+matter
-0.22 0.11 cannot+media
0.07 0.18 cannot+no
0.24 -0.17 cannot+now
-0.57 -0.48 cannot+other
-0.43 -0.16 cannot+passed
-0.18 -0.43 cannot+past
-0.42 -0.05 cannot+peace
-0.56 0.49 cannot+pet
0.24 0.19 cannot+pills
-0.06 -0.16 cannot+prepare
-0.43 -0.43 cannot+quantity
0.11 0.40 cannot+school
-0.06 0.02 cannot+self
-0.33 -0.10 cannot+spoken
0.50 0.45 cannot+stand
-0.29 0.39 cannot+suicide
0.15 -0.04 cannot+tonight
-0.29 -0.19 cannot+took
0.03 0.30 cannot+trapped
0.14 0.58 cannot+urge
0.52 0.75 cannot+violence
0.19 -0.14 cannot+want
0.15 0.16 cannot+water
-0.32 -0.40 cannot+work
0.53 0.21 cannot+wound
0.21 0.23 cannot+you
-0.17 0.71 cannot>anymore
0.06 0.03 cannot>cannot
-0.16 -0.12 cannot>do-it
-0.57 0.24 cannot>eating
0.39 0.07 cannot>end
-0.16 -0.27 cannot>enough
-0.16 0.31 cannot>exit
-0.05 0.39 cannot>hold
0.75 0.84 cannot>intend
0.68 0.49 cannot>life
-0.03 0.33 cannot>no
-0.35 -0.51 cannot>now
-0.50 -0.43 cannot>other
-0.21 -0.14 cannot>past
-0.42 -0.05 cannot>peace
0.24 0.19 cannot>pills
-0.16 -0.27 cannot>prepare
-0.05 0.13 cannot>self
-0.11 -0.10 cannot>stand
-0.24 -0.40 cannot>tonight
0.01 0.33 cannot>trapped
0.14 0.58 cannot>urge
-0.07 -0.22 cannot>want
-0.15 -0.20 cannot>work
0.08 0.09 cannot>you
0.53 0.38 care
0.46 0.53 care+child
0.32 0.39 care+date
0.17 0.24 care+exit
-0.11 -0.03 care+intend
0.16 0.13 care+kin
0.00 0.05 care+love
-0.34 -0.35 care+matter
0.27 0.46 care+no
0.22 0.01 care+now
0.34 0.23 care+other
-0.22 -0.09 care+pet
0.29 0.26 care+pills
0.11 0.14 care+self
0.18 0.15 care+sorry
-0.26 -0.15 care+thanks
0.23 0.27 care+tonight
-0.17 -0.29 care+took
0.22 0.24 care+you
0.32 0.40 care>child
0.38 0.36 care>kin
-0.34 -0.35 care>matter
0.11 0.35 care>no
-0.14 -0.18 care>other
0.04 -0.08 care>pet
0.24 0.28 care>self
-0.02 -0.19 child
0.03 -0.10 child+chores
-0.10 -0.36 child+date
-0.71 0.17 child+die
0.45 0.42 child+do-it
-0.27 0.31 child+exit
0.48 0.43 child+find
-0.29 -0.27 child+give-away
-0.07 0.20 child+glad
-0.39 -0.41 child+gun
-0.55 -0.65 child+height
0.09 0.26 child+hold
0.27 0.14 child+intend
0.21 0.10 child+joy
-0.34 0.40 child+kill-self
0.48 0.51 child+kin
-0.02 0.10 child+last
0.25 0.23 child+laugh
-0.47 -0.42 child+leisure
0.72 0.72 child+letter
0.39 0.20 child+love
0.05 -0.38 child+matter
-0.56 0.19 child+media
0.09 0.18 child+no
-0.44 -0.63 child+now
0.33 0.26 child+old
0.37 0.22 child+other
0.42 0.39 child+pain
-0.32 -0.31 child+papers
0.35 0.36 child+passed
0.18 -0.04 child+past
-0.74 -0.52 child+peace
0.15 0.03 child+pills
-0.23 -0.35 child+prepare
-0.37 -0.59 child+quantity
0.12 0.43 child+question
-0.28 -0.14 child+revenge
-0.47 -0.05 child+rope
0.23 0.58 child+routine
-0.50 0.04 child+school
0.04 0.12 child+self
0.52 0.44 child+spoken
-0.04 -0.21 child+stand
-0.32 0.38 child+suicide
-0.21 -0.29 child+tired
0.70 0.67 child+tonight
-0.12 -0.08 child+took
0.10 -0.21 child+trapped
0.24 0.35 child+urge
-0.09 -0.18 child+violence
0.01 0.65 child+want
0.41 0.39 child+water
0.20 0.35 child+work
-0.32 0.38 child+worry
-0.19 -0.21 child+wound
0.14 0.00 child>alone
0.01 0.59 child>anymore
-0.29 0.33 child>burden
-0.29 -0.27 child>child
-0.18 -0.27 child>date
-0.32 0.13 child>glad
0.33 0.28 child>hold
-0.24 -0.23 child>intend
0.21 0.10 child>joy
-0.09 -0.15 child>kin
0.41 0.49 child>letter
0.23 0.09 child>love
-0.49 0.35 child>media
-0.67 -0.69 child>no
0.27 -0.03 child>now
0.26 0.01 child>other
0.22 0.20 child>passed
-0.06 -0.29 child>past
-0.05 -0.14 child>prepare
-0.50 -0.46 child>quantity
0.03 0.37 child>question
0.08 0.25 child>revenge
-0.47 0.21 child>school
0.25 0.07 child>self
0.27 0.68 child>spoken
0.13 0.02 child>stand
-0.32 0.38 child>suicide
0.06 -0.10 child>tonight
0.18 0.12 child>took
0.33 0.06 child>trapped
-0.45 -0.70 child>violence
-0.54 -0.69 chores
0.15 0.09 chores+date
-0.34 -0.34 chores+die
-0.05 0.36 chores+eating
-0.63 -0.53 chores+end
0.27 0.21 chores+funeral
-0.53 -0.52 chores+give-away
-0.23 -0.17 chores+gun
0.31 0.37 chores+height
0.89 0.98 chores+hold
0.08 0.09 chores+hurt-other
-0.44 -0.46 chores+intend
-0.38 -0.47 chores+kin
-0.13 -0.11 chores+laugh
-0.49 -0.55 chores+leisure
0.16 0.17 chores+letter
-0.16 -0.19 chores+media
-0.17 -0.17 chores+no
-0.18 -0.11 chores+now
0.51 0.19 chores+other
0.23 0.35 chores+papers
-0.13 -0.15 chores+passed
-0.31 -0.62 chores+past
0.26 0.24 chores+peace
-0.00 -0.09 chores+pills
-0.08 0.02 chores+prepare
-0.56 -0.41 chores+quantity
0.20 0.15 chores+question
-0.19 -0.13 chores+rope
-0.05 -0.16 chores+self
0.20 -0.21 chores+spoken
-0.17 -0.16 chores+stand
-0.34 -0.39 chores+suicide
-0.27 -0.23 chores+tired
0.04 0.07 chores+tonight
0.44 0.58 chores+took
0.51 0.61 chores+trapped
-0.25 -0.43 chores+violence
-0.25 -0.25 chores+want
-0.17 -0.05 chores+water
0.04 0.12 chores+wound
0.14 0.12 chores>anymore
0.29 0.35 chores>blade
-0.29 -0.27 chores>child
-0.33 -0.29 chores>chores
-0.39 -0.34 chores>end
-0.13 -0.11 chores>laugh
-0.40 -0.44 chores>leisure
-0.23 -0.24 chores>no
-0.03 0.09 chores>now
0.28 0.31 chores>other
0.37 0.45 chores>papers
-0.36 -0.46 chores>past
0.23 0.29 chores>prepare
0.04 -0.07 chores>quantity
-0.23 -0.25 chores>self
0.03 -0.06 chores>stand
-0.34 -0.39 chores>suicide
-0.05 0.11 chores>tonight
0.14 0.27 chores>took
0.53 0.59 chores>trapped
-0.45 -0.50 chores>wound
-0.03 -0.34 date
0.29 0.05 date+die
0.17 0.02 date+do-it
-0.62 0.83 date+eating
0.56 0.44 date+end
0.15 0.01 date+enough
0.41 0.19 date+exit
0.24 -0.02 date+find
0.03 0.04 date+forever
-0.61 -0.68 date+funeral
0.10 0.47 date+give-away
0.18 -0.04 date+glad
-0.13 0.30 date+goodbye
0.16 0.05 date+gun
-0.17 -0.18 date+height
0.40 0.26 date+hold
0.44 0.33 date+hurt-other
0.05 0.43 date+hurt-self
0.25 0.23 date+intend
-0.24 -0.19 date+joy
0.43 0.61 date+kill-self
-0.25 -0.33 date+kin
0.06 -0.01 date+last
-0.02 0.01 date+laugh
-0.47 -0.66 date+leisure
0.12 0.35 date+letter
-0.18 -0.29 date+life
0.37 0.21 date+love
0.59 0.18 date+matter
-0.21 -0.31 date+media
-0.40 -0.37 date+mourning
0.47 0.53 date+no
0.08 0.10 date+now
-0.55 0.07 date+old
-0.26 -0.23 date+other
-0.25 0.15 date+pain
0.10 0.15 date+papers
0.10 -0.27 date+passed
-0.28 0.47 date+past
0.39 0.24 date+peace
0.07 -0.23 date+pet
0.09 -0.15 date+pills
0.06 -0.33 date+poison
0.55 0.57 date+prepare
-0.24 -0.08 date+quantity
-0.34 -0.21 date+question
-0.09 -0.02 date+revenge
0.46 0.63 date+rope
0.37 0.25 date+routine
-0.14 -0.39 date+school
-0.03 0.03 date+self
0.78 0.80 date+sorry
-0.35 -0.25 date+spoken
-0.10 -0.13 date+stand
-0.60 0.19 date+substance
-0.38 0.79 date+suicide
-0.33 -0.44 date+thanks
0.11 0.17 date+therapy
-0.36 -0.31 date+tonight
-0.18 0.56 date+took
0.54 0.50 date+train
-0.07 0.18 date+trapped
-0.10 0.41 date+urge
0.04 0.20 date+violence
-0.35 -0.60 date+voices
0.83 0.73 date+want
-0.06 0.20 date+water
-0.70 -0.41 date+work
-0.02 0.26 date+worry
-0.40 0.59 date+wound
0.23 0.21 date+you
0.00 0.15 date>after
0.31 0.36 date>alone
-0.12 0.02 date>anymore
0.45 0.46 date>date
0.03 -0.15 date>die
0.28 0.20 date>do-it
0.40 0.57 date>end
0.15 -0.08 date>exit
0.02 -0.18 date>find
0.13 -0.06 date>gun
-0.41 -0.16 date>height
0.46 0.26 date>hold
0.40 0.40 date>hurt-self
0.10 -0.13 date>intend
0.62 0.34 date>kill-self
0.14 -0.18 date>kin
-0.26 -0.40 date>leisure
0.10 0.46 date>letter
-0.04 0.21 date>life
-0.07 -0.15 date>media
0.63 0.56 date>no
-0.04 0.30 date>now
-0.35 0.11 date>old
-0.10 0.09 date>other
-0.53 0.27 date>pain
-0.69 0.49 date>past
0.31 0.29 date>peace
0.37 0.09 date>pills
0.03 -0.02 date>prepare
-0.34 0.15 date>quantity
0.11 0.34 date>question
-0.40 -0.25 date>revenge
0.29 0.32 date>rope
0.15 -0.01 date>routine
-0.04 -0.17 date>school
-0.01 -0.03 date>self
-0.47 -0.33 date>spoken
-0.27 0.02 date>stand
-0.42 -0.06 date>substance
-0.05 -0.15 date>therapy
0.37 0.46 date>tonight
0.15 -0.13 date>took
0.06 0.09 date>train
-0.10 0.19 date>trapped
0.13 0.09 date>urge
0.60 0.57 date>vehicle
0.32 0.45 date>violence
0.36 0.67 date>want
-0.26 -0.29 date>work
0.27 0.46 date>wound
0.34 0.30 date>you
-0.88 0.83 despair
-0.20 -0.37 despair+die
-0.32 0.33 despair+do-it
0.04 -0.16 despair+end
-0.23 0.30 despair+exit
-0.30 0.05 despair+hold
0.42 0.14 despair+intend
0.05 0.34 despair+kin
-0.26 -0.38 despair+leisure
-0.41 -0.59 despair+letter
-0.12 -0.03 despair+life
0.04 -0.41 despair+matter
-0.28 0.30 despair+no
0.01 0.72 despair+now
0.19 -0.02 despair+other
0.32 0.21 despair+papers
-0.42 -0.55 despair+past
0.43 0.29 despair+pills
0.15 0.40 despair+prepare
-0.76 0.29 despair+quantity
-0.48 0.19 despair+self
-0.43 0.28 despair+sorry
0.11 0.38 despair+spoken
0.13 -0.31 despair+stand
0.27 -0.28 despair+tonight
-0.29 0.16 despair+voices
-0.34 -0.21 despair+want
-0.25 -0.46 despair+work
0.40 0.26 despair+wound
-0.18 0.27 despair>cannot
-0.29 0.35 despair>despair
-0.24 -0.32 despair>end
-0.23 0.30 despair>exit
0.25 0.34 despair>life
0.25 0.43 despair>matter
-0.09 0.85 despair>no
0.06 0.23 despair>other
-0.26 -0.38 despair>papers
-0.29 -0.47 despair>past
0.37 0.37 despair>pills
-0.33 -0.24 despair>quantity
0.05 0.35 despair>self
-0.11 -0.21 despair>work
0.62 0.24 die
0.84 0.75 die+do-it
-0.64 -0.47 die+eating
-0.09 0.80 die+end
-0.17 0.57 die+enough
0.39 0.62 die+exit
0.07 -0.23 die+funeral
0.59 0.76 die+give-away
0.36 0.40 die+glad
-0.19 0.34 die+gun
0.25 0.06 die+hold
-0.15 -0.14 die+hurt-other
1.03 0.91 die+intend
0.09 0.12 die+kill-self
-0.63 -0.24 die+kin
0.09 -0.26 die+last
-0.07 -0.40 die+laugh
-0.76 -0.94 die+leisure
-0.86 -0.05 die+letter
-0.77 -0.50 die+life
-0.60 -0.47 die+love
0.30 0.12 die+matter
0.09 -0.02 die+media
-0.30 -0.57 die+mourning
-0.24 -0.25 die+no
-0.51 -0.17 die+now
-0.41 -0.21 die+old
-0.43 -0.51 die+other
-0.50 0.55 die+pain
-0.18 0.46 die+passed
-0.13 -0.03 die+past
0.44 0.34 die+peace
-0.22 -0.12 die+pet
0.25 0.15 die+pills
0.08 0.71 die+prepare
-0.20 -0.08 die+quantity
-0.28 0.21 die+question
0.10 0.10 die+revenge
-0.58 0.35 die+routine
-0.14 0.10 die+school
0.00 -0.10 die+self
-0.24 0.09 die+sleep-away
-0.58 0.44 die+spoken
-0.59 -0.33 die+stand
-0.60 -0.43 die+therapy
-0.21 -0.31 die+tired
-0.13 0.03 die+tonight
0.31 0.30 die+took
-0.22 0.50 die+trapped
0.07 -0.15 die+urge
-0.39 -0.41 die+violence
-0.10 -0.04 die+voices
0.41 0.49 die+want
-0.34 0.35 die+work
-0.25 0.31 die+worry
-0.33 -0.28 die+you
-0.60 0.38 die>aftermath
-0.27 -0.14 die>alone
0.30 0.63 die>anymore
0.25 0.27 die>burden
-0.51 -0.30 die>date
0.34 0.29 die>die
0.51 0.53 die>do-it
-0.32 -0.14 die>eating
-0.49 -0.40 die>funeral
0.30 0.87 die>hold
0.58 0.10 die>intend
-0.47 -0.35 die>kin
-0.30 -0.33 die>laugh
-0.57 -0.68 die>leisure
-0.27 -0.28 die>media
-0.68 0.09 die>no
-0.54 -0.11 die>now
-0.40 -0.35 die>old
-0.42 -0.64 die>other
0.19 0.09 die>past
-0.41 -0.26 die>quantity
-0.37 -0.26 die>question
-0.47 -0.31 die>self
-0.37 0.55 die>spoken
-0.55 -0.09 die>stand
-0.37 -0.42 die>therapy
-0.21 -0.31 die>tired
0.00 0.05 die>tonight
-0.32 0.16 die>want
-0.32 0.41 die>work
-0.19 0.58 die>worry
-0.31 -0.44 die>you
0.40 -0.02 do-it
0.23 0.23 do-it+end
0.46 0.38 do-it+enough
0.32 0.27 do-it+goodbye
0.55 0.76 do-it+height
0.41 0.63 do-it+hold
-0.15 -0.16 do-it+hurt-other
-0.13 -0.19 do-it+intend
-0.14 -0.15 do-it+last
0.27 0.18 do-it+letter
0.28 0.21 do-it+life
0.10 0.23 do-it+matter
0.20 0.06 do-it+media
0.16 0.05 do-it+no
0.63 0.45 do-it+now
-0.08 -0.26 do-it+other
0.62 0.24 do-it+past
0.52 0.46 do-it+pills
0.50 0.42 do-it+prepare
0.46 0.61 do-it+quantity
0.58 0.49 do-it+question
0.27 0.23 do-it+school
-0.10 -0.28 do-it+self
0.62 0.55 do-it+spoken
0.12 0.36 do-it+stand
-0.25 -0.02 do-it+tonight
0.39 0.28 do-it+trapped
-0.13 -0.20 do-it+want
0.42 0.37 do-it+water
-0.18 -0.17 do-it+work
0.48 0.46 do-it+wound
0.31 0.36 do-it>alone
0.03 -0.03 do-it>anymore
-0.14 -0.19 do-it>date
0.40 0.47 do-it>do-it
-0.38 -0.33 do-it>intend
-0.11 -0.25 do-it>last
0.76 0.70 do-it>now
-0.51 -0.42 do-it>self
-0.09 0.09 do-it>tonight
-0.60 -0.28 eating
-0.28 -0.07 eating+hold
0.56 0.40 eating+kin
-0.14 -0.28 eating+laugh
-0.33 0.15 eating+leisure
-0.20 -0.36 eating+letter
-0.37 0.23 eating+mourning
0.38 0.68 eating+no
-0.62 0.17 eating+now
-0.40 -0.50 eating+other
-0.50 -0.48 eating+past
0.07 -0.09 eating+peace
0.39 -0.25 eating+pills
-0.28 0.25 eating+quantity
-0.28 0.04 eating+self
-0.31 -0.38 eating+spoken
-0.09 -0.09 eating+stand
-0.00 0.24 eating+tonight
0.12 0.25 eating+violence
-0.61 -0.51 eating+want
-0.34 0.48 eating+work
-0.27 0.56 eating>date
-0.37 -0.18 eating>now
0.52 0.42 eating>pills
-0.09 0.24 eating>self
-0.30 -0.20 eating>stand
0.54 0.61 en:60
-0.75 -0.86 en:7
-1.12 -0.65 en:a
-0.53 -0.53 en:a balcon
-0.41 -0.49 en:a beach
0.07 0.40 en:a belt
-0.18 0.23 en:a better
0.28 0.22 en:a bit
0.34 0.27 en:a bottle
-0.30 0.51 en:a bridge
0.03 0.18 en:a bullet
0.61 0.49 en:a bunch
-0.33 0.41 en:a bus
0.44 0.47 en:a car
-0.27 0.54 en:a child
0.09 0.01 en:a date
-0.00 0.38 en:a day
-0.28 -0.47 en:a fight
0.04 0.71 en:a friend
-0.39 0.56 en:a future
0.23 0.12 en:a good
0.03 0.30 en:a goodby
-0.04 0.24 en:a gun
-0.11 0.25 en:a guy
0.49 0.44 en:a home
0.17 -0.17 en:a hotel
0.19 0.26 en:a joke
-0.02 -0.19 en:a knife
0.22 0.30 en:a list
0.23 0.06 en:a little
-0.19 0.34 en:a loaded
-0.61 -0.25 en:a long
-0.14 -0.22 en:a lot
-0.22 -0.33 en:a man
-0.54 -0.53 en:a new
-0.18 -0.31 en:a nice
-0.44 -0.03 en:a note
-0.27 -0.08 en:a plan
0.56 0.41 en:a proble
-0.37 -0.37 en:a raise
0.02 -0.09 en:a razor
-0.18 -0.06 en:a relief
-0.06 0.09 en:a rope
-0.28 -0.39 en:a safety
-0.26 -0.35 en:a serial
-0.52 0.35 en:a strang
-0.21 -0.12 en:a studen
-0.60 0.08 en:a suicid
-0.09 0.40 en:a teenag
0.53 0.51 en:a though
0.24 0.37 en:a train
-0.41 -0.42 en:a vet
0.32 0.28 en:a video
-0.40 -0.42 en:a walk
-0.40 0.63 en:a waste
0.37 0.38 en:a way
0.14 -0.12 en:a week
-0.01 0.37 en:a while
-0.13 -0.18 en:a whole
-0.39 0.14 en:a year
-0.45 0.34 en:a ~
-0.35 0.25 en:about
-0.32 0.06 en:about a
-0.39 0.46 en:about death
-0.53 -0.28 en:about dying
0.29 0.66 en:about ending
0.30 0.20 en:about how
-0.38 0.06 en:about it
-0.19 0.65 en:about killin
0.30 0.47 en:about me
-0.26 -0.41 en:about money
-0.57 0.06 en:about my
-0.70 0.53 en:about not
-0.31 -0.39 en:about our
-0.21 -0.39 en:about self
0.28 0.14 en:about suicid
0.01 -0.06 en:about the
0.51 0.41 en:about to
-0.24 0.35 en:about wantin
-0.48 0.38 en:accide
-0.19 -0.25 en:accoun
0.20 0.66 en:act
0.14 0.47 en:act on
0.18 0.64 en:active
0.48 0.37 en:active suicid
0.76 0.76 en:actual
0.18 0.10 en:afraid
0.20 -0.12 en:afraid of
0.12 0.76 en:after
-0.33 0.02 en:after a
-0.32 0.12 en:after an
0.02 0.26 en:after me
-0.05 -0.37 en:after that
-0.63 -0.41 en:after the
0.27 -0.16 en:after this
-0.77 0.08 en:again
0.55 0.41 en:again and
-0.42 0.35 en:again but
-0.19 -0.25 en:again haha
0.54 0.45 en:again ill
-0.32 -0.05 en:again last
0.25 0.17 en:again with
0.65 0.69 en:agains
0.47 0.49 en:agains the
0.22 0.60 en:age
-0.40 -0.19 en:ages
0.02 0.72 en:ago
0.49 0.43 en:ago and
0.61 0.48 en:agree
-0.40 -0.47 en:aid
0.77 0.43 en:alive
0.01 -0.32 en:alive and
-0.03 -0.30 en:alive for
-0.20 -0.18 en:all
0.28 0.40 en:all be
-0.20 -0.49 en:all day
0.04 0.63 en:all i
-0.27 -0.32 en:all my
-0.45 -0.35 en:all night
0.52 0.50 en:all of
-0.17 -0.15 en:all over
0.54 0.46 en:all thats
0.03 0.07 en:all the
-0.39 -0.42 en:all weeken
-0.50 -0.01 en:almost
0.51 0.20 en:alone
-0.26 -0.44 en:along
-0.18 -0.31 en:along the
1.41 1.14 en:alread
0.33 0.29 en:alread left
-0.94 -0.04 en:always
0.45 0.59 en:an
0.10 0.25 en:an accide
-0.04 -0.06 en:an envelo
0.36 -0.16 en:an hour
-0.35 0.29 en:an old
0.36 0.54 en:an overdo
0.71 0.37 en:and
0.15 -0.04 en:and a
0.22 0.08 en:and closed
0.26 0.23 en:and count
-0.25 -0.28 en:and cried
-0.15 -0.13 en:and cut
-0.22 0.26 en:and feelin
-0.26 -0.18 en:and felt
-0.46 -0.54 en:and had
-0.19 -0.19 en:and he
0.17 0.21 en:and her
0.49 0.79 en:and hes
-0.17 -0.39 en:and i
-0.05 -0.15 en:and id
0.65 0.47 en:and im
0.56 0.47 en:and is
-0.35 -0.25 en:and it
0.63 0.71 en:and its
-0.02 0.26 en:and ive
0.71 0.62 en:and my
-0.04 0.56 en:and no
-0.21 0.26 en:and nobody
0.49 0.39 en:and not
0.24 0.37 en:and now
-0.17 0.09 en:and said
0.09 0.17 en:and says
0.29 0.37 en:and she
0.20 0.66 en:and shes
0.02 -0.17 en:and so
0.21 0.16 en:and thats
0.17 0.26 en:and the
0.07 0.09 en:and then
-0.18 0.27 en:and theres
0.28 0.28 en:and theyve
0.62 0.50 en:and this
0.51 0.41 en:and today
-0.08 0.01 en:and told
0.26 0.23 en:and tonigh
-0.34 -0.37 en:and watche
-0.41 -0.44 en:and we
-0.63 -0.05 en:and went
0.43 0.49 en:and when
0.05 0.17 en:and will
-0.21 -0.29 en:and youre
-0.42 0.38 en:and ~
-0.39 -0.26 en:angry
-0.54 -0.20 en:annive
-0.36 -0.28 en:annive of
-0.66 -0.75 en:anothe
-0.58 -0.76 en:answer
-0.55 -0.67 en:antide
0.30 0.17 en:antifr
0.22 0.12 en:antifr i
-0.50 -0.50 en:anxiet
-0.82 -0.04 en:anxiou
0.04 -0.23 en:any
0.05 0.08 en:anymor
-0.20 0.20 en:anymor and
0.59 0.33 en:anymor gonna
-0.08 0.30 en:anymor i
0.22 0.33 en:anyone
-0.41 -0.49 en:anyone i
-0.53 -0.34 en:anythi
0.20 0.37 en:anythi anymor
-0.04 -0.22 en:anythi stupid
-0.50 -0.56 en:anyway
-0.68 -0.30 en:anywhe
-0.52 0.54 en:apple
0.51 0.22 en:appoin
0.32 0.24 en:appoin to
0.57 0.51 en:are
-0.27 0.19 en:are all
0.05 -0.20 en:are in
-0.33 -0.48 en:argued
-0.24 -0.34 en:argued with
-0.64 -0.38 en:argume
0.33 0.21 en:arm
0.43 0.44 en:arm is
0.07 0.32 en:around
0.27 0.30 en:around my
-0.88 -0.53 en:as
-0.69 -0.21 en:as a
0.46 0.49 en:as i
-0.56 -0.76 en:ashame
-0.36 -0.46 en:ashame i
-0.60 -0.05 en:ask
0.20 -0.09 en:asked
0.89 0.73 en:asking
0.29 0.22 en:asking about
-0.30 -0.43 en:asleep
-1.09 -0.58 en:at
-0.25 0.08 en:at a
0.09 0.31 en:at home
-0.38 -0.41 en:at it
-0.29 -0.40 en:at karaok
0.05 0.38 en:at me
-0.50 -0.37 en:at my
0.66 0.55 en:at night
0.30 0.34 en:at once
-0.18 -0.19 en:at peace
-0.10 -0.16 en:at school
0.24 0.26 en:at six
-0.25 -0.19 en:at the
-0.38 -0.33 en:at this
-0.38 0.52 en:at univer
-0.30 -0.22 en:at work
-0.55 -0.71 en:ate
-0.36 -0.64 en:attack
-0.32 1.00 en:attemp
-0.13 0.34 en:attemp suicid
-0.31 0.44 en:attemp was
0.43 0.81 en:attent
0.31 0.58 en:attent i
-0.56 -0.63 en:aunts
-0.68 0.19 en:away
-0.39 0.03 en:away in
-0.12 -0.03 en:away my
-0.21 -0.12 en:away the
-0.14 -0.15 en:awful
-0.10 -0.11 en:awful for
-0.24 -0.67 en:baby
0.01 0.97 en:back
-0.31 0.09 en:back at
0.07 0.22 en:back in
-0.17 -0.04 en:back to
-0.14 -0.09 en:bad
0.47 0.42 en:bad now
-0.06 -0.55 en:badly
0.45 0.45 en:bag
0.52 0.52 en:bag and
0.13 -0.18 en:balcon
-0.33 -0.30 en:balcon and
-0.18 -0.18 en:balcon now
-0.77 0.07 en:band
-0.07 -0.20 en:bank
0.32 0.27 en:bank detail
0.12 0.05 en:bath
0.54 0.38 en:bath and
-0.08 -0.15 en:bathro
0.44 0.79 en:be
0.66 0.52 en:be a
0.92 0.98 en:be alive
0.38 0.52 en:be alone
0.02 -0.20 en:be and
0.40 0.38 en:be better
0.67 0.82 en:be dead
-0.37 0.10 en:be easier
0.48 0.50 en:be finish
0.22 0.13 en:be good
0.39 0.61 en:be happie
-0.47 -0.44 en:be here
-0.64 0.62 en:be like
-0.49 0.47 en:be okay
-0.34 -0.31 en:be over
0.20 0.18 en:be quick
0.41 0.43 en:be sad
0.50 0.50 en:be seeing
-0.46 0.29 en:be suicid
-0.28 -0.38 en:be the
-0.38 -0.31 en:be there
0.23 0.51 en:be with
-0.17 -0.09 en:be worrie
-0.26 -0.22 en:be ~
-0.58 -0.69 en:beach
-0.28 0.38 en:beat
0.85 0.72 en:beatin
0.30 0.35 en:beatin my
-0.16 -0.35 en:becaus
-0.14 0.08 en:becaus i
0.33 0.34 en:becaus it
-0.39 -0.42 en:becaus of
-0.32 -0.27 en:becaus the
-0.45 -0.29 en:bed
-0.13 0.32 en:bed and
-0.57 -0.77 en:bedtim
-0.22 -0.08 en:been
-0.25 -0.41 en:been a
-0.29 0.40 en:been clean
0.39 0.44 en:been cuttin
0.42 0.40 en:been ready
-0.30 0.64 en:been saving
-0.57 -0.58 en:been suicid
0.34 -0.21 en:been thinki
-0.01 -0.37 en:before
0.10 0.35 en:before i
0.16 -0.19 en:before the
0.28 0.25 en:before they
-0.38 0.16 en:before you
-0.15 -0.21 en:behind
0.05 0.05 en:behind the
0.29 0.96 en:being
-0.11 0.43 en:being alive
0.36 0.42 en:being dead
0.23 0.27 en:being here
0.52 0.54 en:believ
-0.33 -0.14 en:belt
-0.08 -0.38 en:best
-0.32 0.12 en:best friend
0.12 0.05 en:better
-0.18 0.23 en:better mum
0.19 -0.03 en:better off
0.34 0.33 en:better on
-0.67 -0.83 en:betwee
0.13 -0.07 en:bike
-0.30 -0.32 en:bike and
-0.19 -0.28 en:bill
-0.43 -0.79 en:birthd
-0.96 -1.07 en:bit
-0.11 -0.04 en:blade
-0.32 -0.36 en:blade in
-0.01 0.34 en:blades
0.36 0.34 en:blanke
-0.47 -0.42 en:bleach
-0.68 -0.80 en:bled
0.83 0.83 en:bleedi
0.25 0.38 en:bleedi and
0.26 0.25 en:bleedi i
-0.34 -0.67 en:blood
0.50 0.47 en:blue
0.26 0.25 en:blue blanke
0.22 0.19 en:blue folder
-0.01 -0.18 en:body
-0.39 -0.39 en:boiler
-0.28 -0.28 en:boiler is
0.18 0.15 en:boilin
0.13 0.11 en:boilin water
-0.55 -0.54 en:bombed
0.27 0.13 en:book
-0.12 -0.45 en:booked
0.17 -0.17 en:booked a
-0.63 0.51 en:born
-0.70 -0.24 en:bos
-0.67 0.29 en:boss
0.26 0.33 en:both
-0.13 0.29 en:bother
0.29 0.49 en:bottle
0.10 0.42 en:bottle of
0.47 0.46 en:bought
-0.36 -0.17 en:bought a
-0.02 -0.17 en:bought rope
0.32 0.22 en:bought the
-0.48 -0.45 en:box
-0.50 -0.53 en:boxes
0.17 0.23 en:boy
0.16 0.12 en:boyfri
-0.71 -0.74 en:break
0.72 0.65 en:breaki
0.52 0.46 en:breaki the
-0.31 0.56 en:breaks
-0.22 0.40 en:breaks my
-0.09 -0.25 en:breath
0.18 0.19 en:bridge
0.34 0.28 en:bridge again
-0.04 0.00 en:bridge i
-0.02 0.04 en:bridge is
-0.19 0.42 en:bridge last
0.05 -0.04 en:bringi
0.27 0.30 en:bringi a
0.76 0.41 en:broke
0.47 0.18 en:broke my
-0.18 0.42 en:broken
0.16 -0.04 en:brothe
0.04 -0.11 en:brothe in
0.49 0.35 en:brothe is
-0.39 0.25 en:brothe to
-0.17 0.38 en:bruise
0.19 0.71 en:buildi
0.09 -0.34 en:bullet
0.86 0.69 en:bunch
0.61 0.49 en:bunch of
-0.81 -0.74 en:buried
-0.11 -0.13 en:buried the
0.54 1.03 en:burn
-0.00 0.49 en:burn myself
0.57 0.56 en:burn the
-0.22 0.62 en:burned
-0.38 -0.49 en:burnt
-0.27 -0.35 en:burnt the
-0.32 -0.51 en:bury
-0.14 -0.31 en:bury me
-0.35 -0.27 en:bus
-0.14 -0.34 en:busy
-0.21 -0.03 en:but
0.17 0.16 en:but i
-0.32 0.41 en:but id
-0.08 -0.29 en:but ill
0.20 0.96 en:but im
0.19 -0.22 en:but it
-0.59 -0.12 en:but its
-0.29 -0.28 en:but the
-0.34 -0.36 en:buy
0.49 0.44 en:by
-0.30 -0.15 en:by a
0.34 0.36 en:by mornin
0.35 0.62 en:by my
0.11 -0.21 en:by that
0.26 0.26 en:by the
0.38 0.44 en:by tomorr
0.01 -0.05 en:bye
0.64 0.64 en:cabine
0.12 -0.11 en:cake
-0.01 -0.03 en:call
0.40 0.46 en:call anyone
-0.24 -0.19 en:call sorry
0.13 0.36 en:call the
-0.30 -0.10 en:called
-0.68 0.68 en:callin
-0.29 -0.38 en:calls
-0.04 -0.27 en:calm
-0.00 0.05 en:calm the
-0.59 -0.24 en:came
0.25 0.43 en:came home
-0.31 -0.33 en:came on
-0.56 0.73 en:camera
-0.40 0.52 en:camera in
0.39 0.47 en:can
0.41 0.46 en:can close
0.47 0.55 en:can go
0.61 0.43 en:can hear
0.31 0.26 en:can keep
-0.29 -0.45 en:can say
-0.26 -0.23 en:can we
-0.08 -0.12 en:can you
0.06 -0.43 en:cancel
-0.53 -0.53 en:cancer
0.36 0.54 en:cant
-0.13 0.48 en:cant be
0.06 -0.08 en:cant do
0.13 0.38 en:cant get
-0.00 -0.24 en:cant go
0.45 0.38 en:cant hold
0.57 0.36 en:cant keep
0.34 0.03 en:cant live
0.08 0.09 en:cant promis
-0.44 0.67 en:cant see
-0.41 -0.04 en:cant sleep
0.17 0.05 en:cant stop
-0.09 -0.28 en:cant wait
0.51 0.22 en:car
0.19 -0.12 en:car it
0.40 0.51 en:car park
-0.45 -0.51 en:care
0.11 0.38 en:care if
-0.13 -0.17 en:care of
-0.48 -0.41 en:cat
0.13 0.10 en:cat to
-0.29 -0.29 en:cat wants
-0.56 0.59 en:catch
-0.56 0.34 en:catch myself
0.05 0.50 en:cellar
-0.35 -0.42 en:change
-0.16 -0.15 en:change my
-0.49 -0.47 en:chapte
-0.25 -0.43 en:charac
-0.10 -0.21 en:charac died
0.25 0.12 en:charge
-0.31 -0.52 en:check
0.25 0.32 en:check on
-0.73 -0.78 en:cheese
-0.43 -0.28 en:chem
-0.31 -0.20 en:chem homewo
-0.64 0.47 en:child
0.78 0.61 en:childr
-0.54 -0.82 en:choice
-0.22 -0.24 en:choir
0.12 0.65 en:chosen
-0.13 -0.31 en:christ
-1.03 -0.95 en:cigare
-0.56 -0.64 en:city
-0.43 0.20 en:class
-0.31 0.16 en:clean
-0.29 0.40 en:clean from
0.81 0.77 en:cleane
0.42 0.38 en:cleane the
-0.20 -0.34 en:cliff
-0.46 -0.50 en:cliffs
0.72 0.75 en:close
-0.43 -0.05 en:closed
0.17 0.00 en:closed my
0.36 0.44 en:clothe
-0.59 -0.57 en:club
-0.49 -0.44 en:coat
-0.21 -0.02 en:coffee
-0.87 -0.60 en:cold
-0.41 0.13 en:collea
0.31 0.44 en:collec
-0.39 0.37 en:colleg
0.62 0.61 en:come
0.35 0.58 en:come back
0.38 -0.06 en:comes
0.56 0.53 en:comes into
-0.45 -0.47 en:comes on
0.81 0.73 en:coming
0.18 0.17 en:coming back
0.05 0.00 en:commit
0.19 0.17 en:commit suicid
-0.50 -0.35 en:contra
-0.42 0.22 en:contro
-0.31 0.33 en:corner
0.14 0.34 en:cost
-0.11 -0.14 en:could
-0.63 -0.56 en:could have
0.29 0.49 en:could just
-0.46 -0.52 en:could ~
-0.34 -0.01 en:couldn
0.62 0.57 en:count
-0.47 -0.69 en:counte
0.78 0.74 en:courag
0.45 0.36 en:courag and
0.43 0.43 en:courag to
-0.93 -0.87 en:course
0.47 0.71 en:cousin
-0.53 0.72 en:cowork
-0.31 -0.46 en:cream
-0.63 -0.39 en:cried
-0.27 -0.41 en:cried a
-0.41 -0.34 en:cried on
-0.42 -0.36 en:crime
-0.46 0.52 en:crosse
0.10 -0.43 en:cry
0.62 0.62 en:cry for
0.05 -0.24 en:crying
-0.05 -0.56 en:cut
0.20 -0.13 en:cut my
-0.30 -0.39 en:cut myself
0.42 0.40 en:cut rly
0.56 0.60 en:cut so
0.36 0.30 en:cut too
-0.71 0.10 en:cuts
-0.06 1.16 en:cuttin
0.44 0.45 en:cuttin for
-0.14 -0.30 en:d
-0.10 -0.21 en:d d
0.76 0.74 en:da
-0.03 0.03 en:dad
0.02 -0.08 en:dad is
-0.08 0.25 en:dad keeps
-0.19 0.51 en:dad says
0.27 0.39 en:dads
-0.57 -0.65 en:danger
-0.65 -0.78 en:dark
0.29 0.40 en:date
-0.15 0.32 en:date and
-0.22 -0.23 en:date for
-0.10 0.34 en:daught
0.09 -0.07 en:daught she
-0.26 -0.16 en:day
0.33 0.43 en:day and
0.04 0.33 en:day i
-0.48 -0.62 en:day of
-1.23 0.48 en:days
0.35 0.23 en:dead
-0.34 -0.33 en:dead and
-0.46 -0.47 en:dead if
-0.59 0.70 en:dead inside
0.27 0.34 en:dead so
0.06 0.11 en:death
0.00 0.03 en:death is
0.32 0.20 en:death would
-0.57 -0.61 en:decide
-0.25 -0.24 en:decide im
-0.24 -0.22 en:decide to
-0.20 -0.28 en:decide when
-0.38 -0.32 en:decisi
0.80 0.78 en:deep
0.42 0.40 en:deep its
0.69 0.71 en:delete
0.19 0.05 en:dentis
-0.07 -0.74 en:depres
0.44 0.48 en:deserv
-0.18 0.23 en:deserv a
0.41 0.36 en:deserv to
0.30 0.13 en:desk
0.45 0.37 en:detail
-0.36 -0.37 en:detect
0.61 0.72 en:diagno
0.04 -0.42 en:diary
0.13 -0.06 en:did
0.42 0.40 en:did it
-0.37 -0.22 en:did the
-0.77 -0.70 en:didnt
0.87 0.87 en:die
0.41 0.82 en:die and
0.34 0.29 en:die die
-0.42 0.74 en:die exactl
-0.46 -0.59 en:die for
-0.38 0.80 en:die i
-0.69 -0.53 en:die im
-0.53 -0.37 en:die in
-0.31 -0.20 en:die lol
-0.19 -0.25 en:die than
-0.84 -0.67 en:died
0.33 0.65 en:died and
-0.26 -0.52 en:died in
-0.20 -0.25 en:died of
-0.10 -0.20 en:died when
-0.78 -0.79 en:diet
0.11 -0.39 en:differ
-0.59 -0.18 en:dinner
-0.82 0.62 en:disapp
-0.39 -0.35 en:discus
-0.78 -0.71 en:dishes
-0.50 -0.09 en:divorc
-0.19 -0.22 en:dizzy
-0.24 -0.23 en:do
-0.36 0.24 en:do anythi
-0.02 -0.07 en:do i
0.34 0.08 en:do it
0.45 0.47 en:do now
-0.03 0.09 en:do that
-0.15 -0.02 en:do the
-0.03 -0.07 en:do this
-0.55 -0.58 en:do wanna
-0.30 0.12 en:do when
-0.54 -0.48 en:do you
-0.39 -0.14 en:doctor
-0.56 -0.60 en:docume
0.07 -0.34 en:does
-0.51 0.81 en:doesnt
-0.29 0.49 en:doesnt wanna
0.05 0.03 en:dog
0.24 0.24 en:dog to
0.29 0.07 en:dogs
-0.52 -0.61 en:doing
-0.27 -0.24 en:doing it
0.09 -0.19 en:done
0.02 -0.11 en:done with
0.40 0.24 en:dont
0.52 0.37 en:dont call
0.19 0.22 en:dont care
0.03 0.27 en:dont come
-0.32 -0.44 en:dont cut
0.11 0.28 en:dont feel
-0.14 -0.25 en:dont have
0.41 0.36 en:dont intend
-0.18 -0.06 en:dont know
0.53 0.54 en:dont look
-0.20 -0.10 en:dont need
0.02 0.55 en:dont see
0.38 0.45 en:dont tell
0.37 0.91 en:dont think
0.63 0.60 en:dont trust
-0.01 0.10 en:dont wanna
0.14 0.19 en:dont want
0.05 -0.10 en:dont worry
-0.12 0.12 en:door
-0.13 0.48 en:door is
-0.31 -0.47 en:dose
-0.02 -0.21 en:double
-0.07 0.57 en:down
0.00 0.26 en:down the
0.41 1.06 en:downst
0.77 0.30 en:drank
-0.16 -0.08 en:drawer
-0.22 -0.28 en:dream
-0.68 0.94 en:drinki
0.08 0.69 en:drivin
-0.11 -0.24 en:drove
-0.08 -0.05 en:drove up
-0.01 0.88 en:drunk
0.37 0.20 en:drunk and
-0.51 -0.59 en:dry
-0.25 -0.58 en:dying
-0.43 -0.52 en:dying in
-0.17 -0.23 en:dying it
-0.33 -0.48 en:dying on
0.38 -0.13 en:each
-0.49 -0.37 en:each mornin
0.34 0.31 en:each of
0.04 -0.23 en:each other
-0.60 -0.66 en:early
-0.89 -0.43 en:easier
-0.38 0.28 en:easier if
0.52 0.30 en:easy
0.37 0.21 en:easy to
-0.46 0.11 en:eat
-0.48 0.13 en:eaten
-0.26 0.56 en:eaten since
-0.20 -0.43 en:edge
-0.49 0.59 en:eggshe
-0.26 -0.26 en:eight
0.01 -0.07 en:eighty
0.24 0.83 en:else
0.31 0.22 en:email
-0.00 0.33 en:empty
0.23 0.34 en:end
0.64 0.65 en:end for
0.33 -0.08 en:end i
0.81 0.89 en:end it
0.22 0.67 en:end my
-0.17 0.20 en:end of
-0.48 -0.52 en:end this
-0.79 -0.82 en:ended
0.51 0.52 en:ending
-0.28 0.19 en:ending it
0.41 0.45 en:ending my
0.03 0.39 en:ends
0.62 0.58 en:ends this
0.32 0.38 en:englis
-0.28 -0.26 en:enough
-0.06 -0.16 en:enough of
-0.08 0.44 en:enough to
-0.05 -0.09 en:envelo
-0.11 0.92 en:even
-0.02 -0.49 en:evenin
-0.37 -0.48 en:ever
-0.09 0.41 en:every
-0.30 0.46 en:every day
0.06 -0.21 en:every night
0.23 1.55 en:everyo
0.41 0.16 en:everyo will
-0.01 0.72 en:everyt
-0.16 0.17 en:everyt and
-0.10 0.36 en:everyt in
-0.38 -0.35 en:everyt is
-0.03 0.28 en:ex
0.16 0.34 en:ex says
-0.59 1.03 en:exactl
-0.27 -0.44 en:exam
-0.21 -0.32 en:execut
-0.36 -0.46 en:exhaus
-0.68 0.48 en:exist
-0.34 0.75 en:existi
0.79 0.78 en:explod
0.05 0.32 en:face
0.42 0.42 en:fail
-0.40 0.56 en:failed
-0.31 -0.35 en:family
0.32 0.79 en:fantas
0.23 0.56 en:fantas about
0.23 0.23 en:far
-0.64 -0.54 en:farmer
-0.21 0.50 en:fast
0.17 0.46 en:fault
-0.66 -0.55 en:favour
-0.36 -0.41 en:fear
-0.42 0.04 en:feel
0.34 0.28 en:feel afraid
-0.59 0.70 en:feel dead
-0.36 0.34 en:feel guilty
-0.67 -0.05 en:feel like
-0.30 -0.31 en:feel ready
-0.52 -0.39 en:feel so
-0.18 0.27 en:feel trappe
-0.23 -0.09 en:feelin
-0.64 0.23 en:feels
-0.14 -0.05 en:feet
-0.64 -0.23 en:fell
-0.43 0.18 en:fell off
0.48 -0.22 en:felt
-0.26 -0.18 en:felt sad
-0.09 -0.07 en:fence
-0.44 0.50 en:fiftee
-0.54 -0.44 en:fight
-0.06 -0.21 en:figure
0.33 0.23 en:filled
0.55 0.55 en:filled the
0.04 -0.16 en:final
-0.44 -0.44 en:finall
0.07 0.08 en:finall at
-0.22 -0.25 en:finall got
0.06 -0.30 en:find
0.49 0.35 en:find me
0.51 0.48 en:finds
0.49 0.44 en:finds me
-0.25 0.38 en:fine
0.03 0.22 en:finish
-0.33 0.37 en:finish i
0.07 -0.05 en:finish it
-0.49 -0.58 en:finish the
-0.45 -0.48 en:fire
-0.10 -0.11 en:fire to
-0.44 -0.52 en:firewo
-0.18 -0.41 en:first
-0.29 -0.34 en:first aid
-0.40 -0.27 en:first time
-0.15 0.04 en:five
0.16 -0.18 en:five minute
-0.75 -0.51 en:fixed
-0.32 -0.58 en:flat
0.23 0.11 en:flat is
-0.50 -0.12 en:flatma
-0.18 -0.18 en:floor
-0.13 -0.11 en:floor with
0.52 0.47 en:flower
0.37 0.34 en:flower on
-0.42 -0.64 en:fly
0.39 0.27 en:folder
0.45 0.03 en:follow
-0.09 -0.14 en:follow me
0.19 0.54 en:food
-0.29 -0.43 en:foot
-0.40 -0.47 en:footba
0.06 0.11 en:for
-0.36 -0.26 en:for a
0.19 -0.13 en:for an
0.30 0.22 en:for asking
0.58 0.57 en:for each
-0.12 -0.23 en:for everyt
-0.21 -0.08 en:for five
0.09 0.05 en:for good
0.40 0.02 en:for her
-0.34 0.23 en:for him
0.49 0.31 en:for me
0.04 -0.29 en:for my
-0.12 0.37 en:for suicid
-0.64 -0.52 en:for the
0.18 0.22 en:for to
-0.56 -0.57 en:for tonigh
-0.29 0.40 en:for two
0.40 0.42 en:for when
0.20 -0.41 en:foreve
-0.32 -0.15 en:foreve from
-0.56 -0.54 en:forget
-0.40 -0.39 en:forget them
-0.90 -0.43 en:forgot
-0.42 0.07 en:forgot my
-0.48 -0.56 en:form
-0.08 -0.10 en:forty
-0.37 -0.55 en:fought
-0.26 -0.39 en:fought about
-0.60 0.20 en:found
-0.45 -0.09 en:found me
-0.09 0.33 en:found the
-0.64 -0.85 en:four
0.57 0.69 en:free
0.56 0.62 en:fresh
0.40 0.44 en:fresh cuts
-0.43 -0.29 en:friday
0.25 0.15 en:fridge
-0.27 0.30 en:friend
-0.37 -0.30 en:friend is
-0.42 0.60 en:fright
0.63 0.42 en:from
-0.16 0.16 en:from cuttin
0.48 0.44 en:from killin
-0.19 -0.20 en:from me
0.51 0.54 en:from my
-0.71 -0.34 en:from the
0.24 0.69 en:front
0.17 0.49 en:front of
-0.36 -0.67 en:full
-0.20 -0.38 en:full of
-0.03 0.05 en:fun
0.28 0.87 en:funera
0.31 0.26 en:funny
-0.68 0.62 en:future
-0.66 -0.68 en:game
-0.56 -0.70 en:games
0.15 0.07 en:garage
0.45 0.42 en:garage and
-0.19 -0.37 en:garden
0.10 0.18 en:gas
-0.28 -0.28 en:gas man
-0.13 -0.48 en:gave
0.05 -0.19 en:gave me
0.18 0.02 en:gave my
0.11 0.12 en:gave the
-0.57 -0.43 en:gave up
-0.08 -0.24 en:gentle
0.05 0.69 en:get
0.39 0.42 en:get my
-0.21 -0.13 en:get out
0.27 0.16 en:get the
0.26 0.89 en:gets
0.04 0.14 en:gettin
-0.08 -0.31 en:gin
0.97 0.96 en:girl
-0.44 0.44 en:girlfr
0.32 0.25 en:girls
-0.26 0.70 en:give
-0.52 0.31 en:give nothin
-0.76 0.73 en:given
-0.62 0.47 en:given up
-0.36 0.40 en:gives
-0.30 0.23 en:giving
-0.37 -0.35 en:giving away
-0.02 0.06 en:glad
0.50 0.27 en:go
0.43 0.49 en:go back
0.25 0.23 en:go into
-0.11 -0.38 en:go on
-0.32 0.33 en:go throug
-0.34 -0.61 en:go to
0.09 0.83 en:god
-0.12 0.14 en:god takes
0.19 0.01 en:goes
-0.38 -0.42 en:goes to
0.97 0.83 en:going
0.20 -0.16 en:gone
0.41 0.41 en:gonna
0.21 -0.07 en:gonna be
0.47 0.51 en:gonna call
0.07 0.13 en:gonna do
-0.20 -0.28 en:gonna end
0.30 0.32 en:gonna hang
-0.03 0.15 en:gonna hurt
-0.16 -0.10 en:gonna jump
0.35 0.18 en:gonna kill
0.53 0.52 en:gonna make
-0.71 -0.71 en:gonna murder
-0.51 -0.52 en:gonna scream
0.38 0.50 en:gonna stab
0.39 0.29 en:gonna stop
0.14 0.17 en:gonna suicid
0.22 0.28 en:gonna take
-0.18 -0.21 en:gonna tell
0.45 0.46 en:gonna unaliv
0.41 0.42 en:gonna ~
-0.06 -0.41 en:good
-0.50 -0.50 en:good night
-0.23 -0.31 en:good way
0.64 0.39 en:goodby
-0.17 0.19 en:goodby letter
-0.37 -0.51 en:goodby to
0.39 0.50 en:goodby you
0.70 0.62 en:goodni
0.69 0.66 en:google
0.49 0.47 en:google how
-0.62 -0.83 en:got
0.51 0.60 en:got a
0.31 0.34 en:got it
0.43 0.41 en:got my
-0.51 -0.44 en:got out
-0.15 -0.38 en:got the
0.15 0.06 en:gotta
-0.30 -0.34 en:gotta do
0.21 0.21 en:gotta look
-0.19 -0.43 en:gran
-0.40 -0.33 en:granda
-0.26 -0.29 en:grave
-0.19 -0.21 en:grave and
0.24 0.09 en:great
-0.28 -0.01 en:group
0.30 0.17 en:grown
0.38 0.51 en:guess
-0.32 -0.38 en:guests
-0.51 0.48 en:guilty
0.41 0.61 en:gun
-0.40 -0.22 en:gun and
0.21 0.07 en:gun in
0.32 0.33 en:gun to
0.38 0.13 en:guts
0.27 0.09 en:guts and
-0.16 0.21 en:guy
-0.23 -0.49 en:gym
-0.29 -0.56 en:had
0.12 -0.33 en:had a
-0.16 -0.27 en:had enough
-0.58 -0.00 en:had me
-0.39 -0.36 en:had to
-0.67 -0.18 en:haha
-1.04 -0.98 en:hair
0.51 0.36 en:half
0.37 0.26 en:half a
-0.62 -0.84 en:hamlet
0.19 0.18 en:hammer
0.10 -0.12 en:hand
-0.22 0.22 en:handed
-0.26 0.25 en:handed in
0.04 -0.07 en:handed over
0.85 0.23 en:hands
0.40 0.31 en:hands on
0.47 0.62 en:hang
0.12 0.38 en:hang myself
-0.71 -0.46 en:hanged
0.04 -0.43 en:hangin
-0.32 -0.67 en:hangs
-0.23 -0.48 en:hangs himsel
-0.53 -0.14 en:happen
0.09 0.84 en:happie
-0.66 0.45 en:happie if
-0.55 -0.38 en:happy
-0.25 0.04 en:hard
-0.35 -0.38 en:hard i
0.18 -0.02 en:hard to
-0.77 -0.62 en:harm
-0.30 0.56 en:harmed
-0.20 -0.43 en:has
-0.09 -0.24 en:has a
-0.30 0.38 en:has been
-0.00 -0.07 en:has the
0.51 0.37 en:hasnt
-0.95 0.07 en:hate
-0.44 0.54 en:hate my
-0.24 -0.48 en:have
-0.16 -0.26 en:have a
-0.17 -0.37 en:have any
-0.63 -0.56 en:have died
-0.46 -0.23 en:have it
-0.02 -0.13 en:have my
0.04 0.01 en:have the
-0.19 0.75 en:havent
-0.55 0.57 en:havent eaten
-0.37 0.39 en:havent slept
0.33 0.35 en:havent told
0.47 -0.01 en:having
0.09 -0.07 en:he
0.17 0.18 en:he comes
0.28 0.19 en:he fell
0.51 0.35 en:he just
0.26 0.25 en:he likes
0.13 0.12 en:he parks
0.32 0.33 en:he put
0.41 0.17 en:he raped
-0.15 -0.31 en:he said
0.03 0.43 en:he say
0.18 0.11 en:he says
0.17 0.21 en:he took
0.16 0.18 en:he touche
-0.24 0.57 en:he wants
-0.45 -0.17 en:he was
0.35 0.19 en:he went
0.17 0.58 en:he wont
-0.21 -0.23 en:he ~
0.60 -0.05 en:head
0.45 0.46 en:head agains
0.32 0.33 en:head tonigh
-0.43 -0.21 en:healed
0.46 0.32 en:hear
0.23 0.24 en:hear from
0.52 0.41 en:hear him
-0.24 0.05 en:heard
-0.73 0.05 en:hearin
-0.79 -0.92 en:heart
-0.03 -0.18 en:heart is
0.42 0.33 en:heart pills
-0.43 -0.56 en:heat
0.17 0.76 en:heaven
-0.18 0.13 en:heavy
-0.12 0.27 en:heavy feelin
-0.05 -0.14 en:hed
0.04 -0.18 en:hed kill
0.57 0.49 en:held
0.34 0.37 en:helium
0.46 0.27 en:hell
0.11 0.16 en:hell finish
-0.03 0.27 en:hell kill
0.69 1.16 en:help
0.54 0.57 en:help i
-0.66 -0.56 en:helped
-0.06 -0.18 en:her
-0.25 0.28 en:her own
0.21 -0.28 en:here
0.60 0.46 en:here and
0.27 0.25 en:here anymor
-0.41 -0.31 en:here for
-0.33 0.60 en:hersel
0.89 0.71 en:hes
-0.41 -0.59 en:hes a
0.23 0.16 en:hes asleep
-0.17 0.31 en:hes been
0.52 0.46 en:hes breaki
0.40 0.38 en:hes coming
0.64 0.47 en:hes gonna
0.34 0.39 en:hes got
0.31 0.28 en:hes in
0.37 0.53 en:hes locked
-0.40 -0.38 en:hes never
0.37 0.16 en:hiding
0.38 0.38 en:hiding in
0.32 0.42 en:high
0.23 0.30 en:high enough
0.76 0.80 en:higher
-0.19 -0.05 en:him
0.11 -0.06 en:him and
-0.22 0.04 en:him so
0.11 0.12 en:him tonigh
-0.97 0.86 en:himsel
-0.32 0.51 en:himsel and
-0.55 0.36 en:himsel if
-0.24 0.05 en:himsel in
-0.28 -0.51 en:his
-0.12 0.19 en:his car
0.23 0.20 en:his hands
0.25 0.25 en:his house
-0.22 0.41 en:his life
-0.43 -0.34 en:his wife
-0.82 -0.84 en:hit
-0.27 -0.22 en:hit me
0.19 -0.27 en:hit the
0.08 -0.08 en:hittin
0.24 0.31 en:hittin me
0.52 -0.15 en:hold
0.34 0.32 en:hold it
0.46 0.24 en:hold out
0.64 0.85 en:holdin
0.38 0.36 en:holdin it
0.31 0.50 en:holdin the
0.36 -0.33 en:holds
-0.69 -0.69 en:hole
-0.68 -0.90 en:holida
1.25 1.20 en:home
0.29 0.39 en:home and
0.25 0.23 en:home id
0.27 0.14 en:home now
-0.47 -0.39 en:homewo
-0.31 -0.20 en:homewo makes
0.19 0.28 en:honest
0.42 0.65 en:honest i
-0.07 0.55 en:hope
0.01 0.03 en:hope you
-0.50 0.68 en:hopele
0.47 0.51 en:hose
-0.77 -0.05 en:hospit
-0.32 0.12 en:hospit after
-0.20 -0.26 en:hospit for
-0.67 -0.74 en:hot
0.24 -0.24 en:hotel
0.17 -0.17 en:hotel room
0.58 -0.17 en:hour
0.42 0.39 en:hour ago
-0.42 -0.39 en:hours
0.30 0.39 en:house
-0.22 0.22 en:house and
-0.15 -0.43 en:how
-0.16 -0.38 en:how do
-0.11 0.28 en:how it
0.52 0.55 en:how many
0.53 0.40 en:how to
-0.93 -0.88 en:hung
-0.52 -0.44 en:hung over
-0.14 -0.22 en:huntin
0.14 0.24 en:hurt
-0.08 -0.31 en:hurt anyone
0.08 0.07 en:hurt myself
-0.24 0.49 en:hurt someon
-0.38 -0.19 en:hurtin
0.43 0.43 en:hurtin my
-0.43 -0.17 en:hurtin myself
-0.03 -0.01 en:hurts
-0.49 0.09 en:husban
-0.35 0.32 en:husban and
-0.12 0.16 en:i
0.46 0.44 en:i alread
-0.39 -0.51 en:i ate
0.45 0.49 en:i attemp
-0.17 -0.09 en:i be
0.37 0.38 en:i believ
-0.49 -0.57 en:i bled
0.42 0.40 en:i bought
0.30 0.45 en:i can
0.21 0.26 en:i cant
0.10 0.24 en:i cost
-0.37 -0.39 en:i could
-0.43 -0.17 en:i couldn
-0.21 -0.28 en:i cried
-0.53 -0.59 en:i cry
-0.16 -0.15 en:i cut
-0.50 -0.47 en:i decide
0.17 0.10 en:i did
-0.42 -0.52 en:i didnt
-0.34 -0.26 en:i died
-0.25 -0.31 en:i disapp
-0.38 0.04 en:i do
-0.24 -0.22 en:i dont
0.46 0.66 en:i drank
-0.06 -0.06 en:i drove
-0.69 -0.14 en:i feel
-0.39 0.29 en:i fell
-0.20 -0.44 en:i felt
0.23 0.16 en:i filled
0.18 0.05 en:i finall
0.30 0.25 en:i finish
-0.48 -0.49 en:i forgot
0.01 0.46 en:i found
-0.18 -0.28 en:i gave
-0.68 0.40 en:i get
0.30 0.32 en:i go
0.23 0.24 en:i google
-0.68 -0.55 en:i got
-0.68 0.05 en:i hate
-0.06 0.49 en:i havent
-0.60 0.53 en:i hear
-0.29 -0.00 en:i heard
-0.43 -0.51 en:i hit
0.06 0.30 en:i hope
0.22 0.24 en:i imagin
0.46 0.58 en:i inject
0.35 0.38 en:i intend
0.17 -0.04 en:i jumped
-0.13 0.84 en:i just
0.30 0.61 en:i keep
0.32 0.50 en:i know
-0.35 -0.38 en:i laughe
-0.00 0.44 en:i leave
0.57 0.55 en:i left
0.07 -0.27 en:i look
0.09 0.48 en:i lost
-0.21 -0.25 en:i love
0.04 -0.08 en:i made
0.62 0.59 en:i mean
0.27 0.45 en:i meant
-0.15 0.29 en:i met
-0.49 -0.44 en:i miss
-0.09 -0.06 en:i nearly
0.03 -0.07 en:i need
0.12 -0.05 en:i needed
0.15 -0.21 en:i never
-0.15 0.59 en:i nolong
0.60 0.60 en:i not
-0.09 0.29 en:i only
0.51 0.58 en:i overdo
0.16 -0.06 en:i passed
-0.27 -0.32 en:i picked
0.20 0.18 en:i posted
-0.12 0.14 en:i pray
-0.10 -0.37 en:i promis
0.14 0.13 en:i put
-0.33 -0.39 en:i ran
-0.27 -0.24 en:i rang
-0.23 -0.45 en:i read
0.31 0.30 en:i really
-0.20 0.20 en:i relaps
-0.12 -0.38 en:i said
-0.05 -0.07 en:i sat
-0.41 -0.53 en:i saw
-0.48 0.26 en:i say
0.16 0.50 en:i see
-0.22 0.40 en:i self
-0.33 -0.38 en:i sent
-0.43 -0.48 en:i set
0.46 0.93 en:i should
-0.30 -0.43 en:i shoute
-0.67 -0.68 en:i slept
0.34 0.41 en:i slippe
-0.47 0.33 en:i someti
-0.32 -0.31 en:i sorted
-0.40 -0.49 en:i spent
-0.46 0.05 en:i still
-0.46 -0.06 en:i stood
-0.26 -0.03 en:i stoppe
-0.31 -0.23 en:i surviv
0.21 0.51 en:i swallo
-0.48 -0.08 en:i take
-0.44 -0.49 en:i tell
0.03 0.10 en:i think
-0.27 0.05 en:i though
-0.39 -0.36 en:i told
0.02 -0.28 en:i took
0.39 0.84 en:i tried
0.13 0.40 en:i try
0.46 0.49 en:i type
-0.47 0.80 en:i used
-0.35 0.42 en:i walk
-0.44 -0.52 en:i walked
0.56 0.26 en:i wanna
0.66 0.32 en:i want
0.02 0.18 en:i wanted
-0.28 0.00 en:i was
0.51 0.48 en:i wasnt
0.01 -0.24 en:i went
-0.36 0.35 en:i werent
-0.31 0.88 en:i wish
-0.08 0.11 en:i woke
-0.48 0.27 en:i wonder
0.64 0.35 en:i wont
-0.44 -0.49 en:i work
0.27 0.37 en:i worked
-0.18 -0.11 en:i worry
0.07 0.90 en:i wouldn
0.16 0.08 en:i wrote
-0.87 -1.09 en:i ~
-0.31 -0.46 en:ice
-0.22 -0.33 en:ice cream
-0.42 -0.06 en:id
-0.65 0.02 en:id a
0.43 0.61 en:id be
-0.46 -0.39 en:id die
-0.19 0.32 en:id do
0.42 0.50 en:id have
0.40 0.26 en:id kill
-0.56 -0.62 en:id like
0.02 -0.05 en:id my
-0.16 0.43 en:id never
-0.36 0.38 en:id not
-0.28 -0.32 en:id rather
-0.29 -0.45 en:id sell
0.25 0.23 en:id sooner
-0.29 0.21 en:id the
-0.28 -0.50 en:id to
-0.37 -0.50 en:id ~
0.41 0.42 en:idc
-0.71 -0.55 en:idea
-0.57 -0.30 en:if
-0.47 0.03 en:if a
-0.52 -0.53 en:if gotta
-0.41 -0.41 en:if he
0.11 0.59 en:if i
0.27 0.09 en:if id
0.20 0.03 en:if my
0.50 0.49 en:if she
-0.48 -0.57 en:if the
0.48 0.42 en:if they
-0.01 -0.26 en:if you
-0.23 -0.09 en:ill
-0.10 -0.15 en:ill be
-0.10 -0.09 en:ill do
0.56 0.56 en:ill explod
-0.22 -0.25 en:ill jump
0.18 0.66 en:ill kill
0.39 0.29 en:ill not
0.54 0.45 en:ill strang
0.38 0.47 en:im
-0.59 0.46 en:im a
0.51 0.41 en:im about
0.29 0.31 en:im actual
-0.48 -0.63 en:im afraid
-0.53 -0.46 en:im at
0.46 0.40 en:im bleedi
0.27 0.30 en:im bringi
-0.63 0.44 en:im broken
-0.57 -0.30 en:im dead
0.02 -0.11 en:im done
0.39 0.22 en:im eighty
0.08 -0.03 en:im ending
-0.26 -0.33 en:im exhaus
-0.03 0.06 en:im finall
0.35 0.51 en:im gettin
-0.33 -0.32 en:im giving
-0.01 0.05 en:im glad
0.72 0.83 en:im going
0.44 0.57 en:im gone
0.43 0.34 en:im gonna
0.62 0.45 en:im having
-0.63 -0.42 en:im here
0.38 0.38 en:im hiding
0.58 0.58 en:im holdin
0.27 0.14 en:im home
0.14 0.51 en:im in
0.34 0.34 en:im jumpin
-0.65 -0.42 en:im just
0.01 -0.07 en:im leavin
-0.23 -0.26 en:im locked
0.38 0.29 en:im lookin
0.36 0.04 en:im not
0.12 0.09 en:im on
-0.60 -0.63 en:im only
0.41 0.38 en:im outsid
0.31 0.38 en:im planni
0.66 0.65 en:im ready
-0.60 -0.38 en:im safe
-0.32 -0.39 en:im scared
0.43 0.51 en:im sittin
-0.28 0.10 en:im so
0.45 0.43 en:im sorry
0.32 0.33 en:im standi
0.38 0.38 en:im starti
-0.42 0.40 en:im stress
0.40 0.36 en:im suicid
0.37 0.39 en:im taking
-0.24 -0.13 en:im the
0.61 0.68 en:im thinki
-0.09 -0.02 en:im tired
0.65 0.66 en:im up
-0.41 -0.22 en:im worrie
-0.37 -0.41 en:im writin
-0.78 -0.88 en:im ~
0.05 0.50 en:imagin
-0.28 -0.31 en:in
-0.40 -0.59 en:in a
-0.36 0.17 en:in an
-0.31 -0.35 en:in class
-0.27 0.30 en:in colleg
-0.41 -0.46 en:in danger
-0.45 -0.39 en:in farmer
0.17 0.49 en:in front
0.12 0.54 en:in heaven
-0.05 0.31 en:in his
-0.67 -0.05 en:in hospit
0.34 0.03 en:in it
-0.58 0.31 en:in march
-0.26 -0.12 en:in may
-0.00 0.27 en:in my
-0.48 0.24 en:in spring
0.16 -0.17 en:in that
0.12 0.00 en:in the
-0.69 -0.66 en:in this
0.36 0.33 en:in time
-0.46 -0.55 en:in traffi
0.23 -0.13 en:inject
0.46 0.58 en:inject all
-0.38 0.40 en:inside
-0.38 0.47 en:instea
-0.45 -0.54 en:insuli
0.05 -0.08 en:insura
0.74 0.76 en:intend
0.53 0.54 en:intend to
-0.34 0.61 en:intent
-0.48 -0.45 en:interv
1.21 1.04 en:into
0.41 0.27 en:into a
0.80 0.74 en:into my
0.13 0.07 en:into that
0.35 0.27 en:into the
0.20 0.12 en:invoic
0.97 0.99 en:iron
0.32 0.36 en:iron and
0.46 0.30 en:is
0.03 -0.32 en:is a
-0.55 -0.55 en:is about
0.45 0.45 en:is beatin
0.16 0.18 en:is better
0.21 -0.16 en:is broken
-0.56 0.03 en:is closed
0.31 0.22 en:is finish
-0.20 -0.38 en:is full
0.23 0.30 en:is high
-0.13 -0.12 en:is hittin
0.11 -0.17 en:is hurtin
-0.05 -0.02 en:is in
-0.40 -0.10 en:is it
-0.61 -0.57 en:is leakin
0.32 0.28 en:is locked
0.37 0.35 en:is my
0.38 0.22 en:is on
0.46 0.44 en:is open
0.37 0.28 en:is over
-0.38 -0.35 en:is ready
-0.51 -0.46 en:is suicid
-0.36 -0.48 en:is that
0.04 0.07 en:is the
0.49 0.54 en:is to
-0.28 -0.28 en:is tomorr
-0.41 -0.48 en:is ~
0.82 0.38 en:isnt
0.35 0.46 en:isnt a
0.05 0.19 en:isnt worth
0.25 0.28 en:it
0.25 0.22 en:it after
0.08 0.39 en:it again
0.03 0.39 en:it all
0.28 0.09 en:it and
-0.13 0.57 en:it anymor
0.14 0.49 en:it but
0.06 0.38 en:it gets
0.61 0.54 en:it gotta
-0.23 0.36 en:it has
-0.35 -0.34 en:it helped
-0.09 -0.15 en:it hurts
0.08 -0.04 en:it i
-0.32 -0.31 en:it if
-0.17 -0.19 en:it im
-0.06 -0.24 en:it in
0.45 -0.17 en:it isnt
0.49 0.49 en:it ive
0.44 0.24 en:it on
-0.46 -0.51 en:it out
0.38 0.37 en:it stop
-0.13 -0.36 en:it takes
0.11 -0.30 en:it throug
-0.22 -0.29 en:it to
0.07 0.14 en:it tonigh
-0.31 0.08 en:it took
0.15 -0.17 en:it was
0.32 0.28 en:it wasnt
-0.44 -0.47 en:it went
0.16 0.18 en:it will
-0.10 0.41 en:it would
0.00 0.30 en:it wouldn
0.92 0.86 en:itll
0.51 0.52 en:itll be
0.32 0.13 en:its
0.21 -0.09 en:its a
-0.46 -0.07 en:its all
0.12 -0.06 en:its done
0.14 -0.19 en:its gettin
0.24 0.23 en:its in
-0.13 -0.13 en:its not
-0.07 0.24 en:its the
-0.25 -0.24 en:its time
0.44 0.37 en:its too
0.34 0.55 en:ive
0.15 -0.15 en:ive a
-0.03 0.14 en:ive been
0.38 0.44 en:ive bought
0.48 0.51 en:ive cut
0.67 0.52 en:ive decide
0.24 0.28 en:ive done
-0.21 -0.21 en:ive fear
0.23 0.25 en:ive found
-0.54 0.52 en:ive given
0.83 0.93 en:ive got
-0.02 0.06 en:ive had
0.31 0.34 en:ive just
0.28 0.31 en:ive left
-0.23 0.19 en:ive lost
-0.00 -0.09 en:ive made
0.22 0.23 en:ive my
-0.64 -0.72 en:ive never
0.17 0.15 en:ive put
-0.46 -0.41 en:ive saved
0.51 0.51 en:ive sorted
0.32 0.24 en:ive starte
-0.08 0.19 en:ive stoppe
0.30 0.26 en:ive taken
0.76 0.54 en:ive the
0.27 0.24 en:ive them
-0.11 0.52 en:ive though
0.31 0.32 en:ive what
0.24 0.28 en:ive writte
-0.02 -0.05 en:ive ~
0.40 0.35 en:jo
-0.35 -0.58 en:job
-0.16 -0.15 en:job on
0.03 0.84 en:join
-0.04 -0.29 en:joke
0.14 0.15 en:joke i
0.45 0.59 en:joking
-0.17 -0.07 en:jump
-0.47 -0.54 en:jump off
0.12 0.08 en:jump out
-0.49 -0.21 en:jumped
0.27 0.33 en:jumped in
-0.63 -0.36 en:jumped off
-0.18 -0.23 en:jumped out
0.47 0.48 en:jumpin
0.39 0.25 en:jumps
-0.01 -0.31 en:june
-0.15 0.04 en:just
-0.40 0.46 en:just a
-0.60 0.17 en:just dont
0.45 0.27 en:just end
0.53 0.64 en:just kill
0.47 0.35 en:just need
0.49 0.55 en:just swallo
-0.14 -0.21 en:just tired
0.18 0.51 en:just wanna
0.17 0.13 en:just wanted
-0.41 -0.57 en:karaok
0.76 0.87 en:keep
-0.41 0.63 en:keep hearin
0.34 0.24 en:keep lookin
0.31 0.26 en:keep myself
0.29 0.27 en:keep the
-0.34 0.37 en:keep thinki
-0.02 0.35 en:keeps
-0.47 0.30 en:keeps a
-0.43 -0.47 en:kept
0.14 0.18 en:key
-0.10 -0.17 en:keys
0.25 0.21 en:keys on
-0.62 -0.13 en:kids
-0.23 -0.28 en:kids are
-0.18 0.23 en:kids deserv
-0.05 -0.11 en:kids i
-0.14 -0.21 en:kids were
0.66 0.45 en:kill
-0.32 0.47 en:kill hersel
0.16 0.18 en:kill him
-0.59 0.63 en:kill himsel
-0.05 -0.24 en:kill me
0.58 0.46 en:kill my
0.19 0.03 en:kill myself
0.15 -0.06 en:killed
-0.29 0.30 en:killed himsel
-0.56 -0.60 en:killed me
0.57 0.51 en:killed myself
-0.62 -0.77 en:killer
-0.13 0.38 en:killin
0.35 1.01 en:killin myself
-0.39 -0.65 en:kind
-0.15 -0.09 en:kitche
-0.18 -0.22 en:kitche knives
0.53 0.81 en:kms
0.48 0.45 en:kms so
0.24 0.26 en:kms tonigh
-0.77 -0.71 en:knee
-0.26 -0.41 en:knees
-0.05 -0.24 en:knew
0.15 0.02 en:knife
0.19 0.15 en:knife in
0.37 0.43 en:knife is
0.40 0.29 en:knife to
-0.60 -0.62 en:knives
0.19 0.54 en:know
-0.21 0.22 en:know how
0.15 0.51 en:know if
0.20 0.10 en:know the
0.08 -0.09 en:know what
0.27 0.23 en:know where
-0.04 0.30 en:know why
0.76 0.63 en:knows
0.33 0.43 en:lake
0.62 0.59 en:laptop
0.64 0.40 en:las
0.13 0.65 en:last
-0.57 -0.54 en:last cigare
0.19 -0.18 en:last day
0.31 0.27 en:last messag
-0.60 0.37 en:last month
0.36 0.57 en:last night
-0.33 -0.39 en:last sessio
0.53 0.36 en:last time
-0.79 0.56 en:last week
-0.35 0.16 en:last year
-0.31 -0.49 en:late
-0.33 -0.36 en:late again
-0.87 -0.32 en:lately
-0.33 0.19 en:lately i
-0.33 0.21 en:later
-0.49 -0.53 en:laughe
-0.35 -0.38 en:laughe so
-0.32 -0.34 en:laughi
-0.46 -0.42 en:leafle
-0.85 -0.79 en:leakin
0.41 0.58 en:leave
0.36 0.49 en:leave the
-0.60 -0.56 en:leaves
0.01 -0.09 en:leavin
1.09 1.37 en:left
0.11 0.27 en:left for
0.66 0.61 en:left is
0.38 0.30 en:left the
0.05 0.31 en:left to
0.40 0.52 en:leg
0.16 0.19 en:leg over
0.31 -0.28 en:legs
-0.01 -0.17 en:less
0.50 -0.04 en:let
0.55 0.58 en:let me
-0.75 -0.65 en:lets
0.07 0.01 en:letter
0.21 0.24 en:letter for
-0.48 -0.53 en:letter to
-0.29 0.74 en:lie
0.18 0.31 en:life
-0.70 -0.40 en:life and
0.15 0.30 en:life is
0.05 0.19 en:life isnt
-0.54 0.36 en:light
0.46 0.43 en:light i
-0.16 0.63 en:like
0.38 0.32 en:like an
0.20 0.01 en:like dying
0.36 -0.02 en:like i
-0.32 0.70 en:like it
-0.23 0.47 en:like not
-0.50 -0.52 en:like the
-0.53 0.33 en:like this
-0.55 -0.54 en:like to
0.36 0.34 en:likes
0.26 0.25 en:likes the
0.43 0.21 en:line
0.43 0.40 en:lined
0.31 0.29 en:lined up
0.63 0.60 en:list
0.08 0.01 en:list of
-0.38 -0.52 en:lists
0.71 0.94 en:little
0.50 0.40 en:little girl
0.41 -0.09 en:live
0.34 0.59 en:live anymor
-0.32 -0.15 en:live foreve
0.53 0.53 en:live more
0.73 1.07 en:living
0.34 0.14 en:living anymor
0.39 0.68 en:loaded
-0.38 -0.40 en:locked
0.51 0.57 en:locked in
-0.63 -0.52 en:locked out
-0.48 -0.29 en:locked the
0.22 -0.08 en:lol
-0.36 -0.40 en:lol anyway
-0.32 0.06 en:long
-0.18 -0.02 en:long time
0.23 0.80 en:longer
0.71 0.53 en:look
-0.14 0.28 en:look after
0.59 0.59 en:look for
0.55 0.39 en:look like
0.19 -0.07 en:looked
1.12 1.15 en:lookin
0.47 0.28 en:lookin at
-0.17 -0.31 en:lose
-0.12 -0.22 en:lose it
-0.14 0.94 en:lost
-0.39 0.27 en:lost my
-0.11 0.52 en:lost the
0.06 -0.19 en:lot
0.14 -0.18 en:lot of
0.45 0.30 en:lots
0.25 0.16 en:lots of
0.27 0.06 en:loud
-0.32 -0.43 en:love
-0.05 -0.11 en:love them
0.51 0.51 en:love you
0.44 0.56 en:loved
0.33 0.28 en:lovely
-0.76 0.28 en:low
-0.42 -0.11 en:low but
-0.73 -0.82 en:lower
-0.21 -0.30 en:lunch
-0.09 -0.35 en:made
-0.42 -0.51 en:made a
-0.29 -0.02 en:made me
0.50 0.50 en:made sure
-0.21 -0.34 en:made up
0.20 0.37 en:make
0.59 0.60 en:make it
-0.31 -0.30 en:make me
-0.42 0.25 en:make myself
0.36 0.30 en:make sure
0.11 -0.05 en:makes
0.08 -0.04 en:makes me
-0.37 -0.50 en:making
-0.06 -0.35 en:man
-0.10 -0.11 en:man set
-0.07 0.29 en:manage
0.01 0.20 en:many
0.17 0.45 en:many pills
-0.42 0.48 en:march
-0.47 0.20 en:march and
0.23 0.16 en:margar
0.36 0.32 en:maths
-0.45 0.44 en:matter
-0.38 0.51 en:matter to
-0.68 -0.65 en:may
-0.13 -0.30 en:may i
0.54 0.36 en:maybe
0.07 0.20 en:me
-0.58 -0.45 en:me a
0.48 0.30 en:me again
0.40 -0.06 en:me and
-0.50 0.05 en:me but
-0.51 -0.49 en:me dead
0.19 0.39 en:me down
0.08 -0.04 en:me for
0.31 0.20 en:me from
0.03 0.53 en:me her
-0.41 -0.20 en:me hes
0.05 0.92 en:me i
-0.32 -0.30 en:me if
-0.29 -0.00 en:me im
0.43 0.42 en:me in
0.30 0.13 en:me it
0.38 0.38 en:me ive
-0.08 0.42 en:me last
0.46 0.47 en:me leave
0.03 0.54 en:me now
-0.33 -0.30 en:me on
-0.18 -0.28 en:me out
0.47 0.40 en:me saying
-0.19 -0.26 en:me than
-0.39 -0.36 en:me this
0.37 0.41 en:me three
-0.37 -0.18 en:me to
-0.16 -0.28 en:me under
0.31 0.01 en:me up
-0.43 -0.40 en:me wanna
0.21 0.45 en:me when
0.54 0.57 en:me with
-0.24 0.01 en:mean
0.38 0.64 en:meant
0.17 0.28 en:medici
-0.43 -0.55 en:meetin
-0.49 0.09 en:messag
-0.21 0.41 en:met
-0.15 0.29 en:met my
0.53 0.70 en:mi
0.67 0.78 en:might
-0.09 0.31 en:mind
-0.00 0.36 en:minute
0.16 -0.18 en:minute of
-0.84 -0.72 en:miss
-0.26 -0.28 en:miss her
-0.24 -0.39 en:miss him
-0.49 -0.47 en:missed
-0.05 0.49 en:missin
0.55 0.54 en:moms
0.29 0.32 en:moms pills
-0.53 -0.74 en:monday
-0.28 -0.16 en:money
-0.50 0.40 en:money and
-0.38 0.52 en:month
-0.38 0.63 en:months
-0.46 -0.55 en:mood
0.03 -0.15 en:more
0.07 -0.01 en:more than
-0.12 0.41 en:mornin
0.16 -0.17 en:mornin i
-0.27 0.16 en:most
0.07 -0.02 en:mostly
-0.45 0.46 en:motion
0.33 0.27 en:motorw
0.49 0.62 en:mouth
-0.36 -0.35 en:move
0.26 0.22 en:move the
-0.63 -0.63 en:moved
-0.41 -0.43 en:moved out
0.56 0.42 en:movie
-0.36 0.17 en:much
0.25 0.03 en:much i
-0.06 0.42 en:much longer
-0.38 -0.27 en:much that
0.20 0.03 en:much to
0.09 0.46 en:mum
-0.27 -0.49 en:mum and
-0.29 -0.12 en:mum died
-0.36 -0.06 en:mum is
0.33 0.31 en:mum now
0.13 0.35 en:mum said
-0.35 -0.10 en:mum she
-0.18 0.23 en:mum than
0.00 -0.21 en:mums
-1.08 -1.05 en:murder
-0.27 -0.41 en:music
-0.23 -0.31 en:my
-0.11 -0.11 en:my accoun
0.16 0.43 en:my age
-0.11 -0.09 en:my antide
0.07 0.13 en:my arm
-0.40 -0.45 en:my aunts
0.41 0.46 en:my bag
0.32 0.27 en:my bank
0.52 0.50 en:my bed
-0.32 0.12 en:my best
-0.50 -0.17 en:my bos
-0.39 0.33 en:my boss
0.21 0.26 en:my boyfri
0.32 0.27 en:my brothe
0.14 0.51 en:my buildi
0.46 0.33 en:my car
-0.10 -0.07 en:my cat
-0.35 -0.32 en:my coat
0.34 0.51 en:my cousin
-0.38 0.52 en:my cowork
-0.18 -0.20 en:my dad
-0.07 0.24 en:my daught
-0.25 -0.30 en:my diary
-0.35 -0.12 en:my doctor
0.23 0.29 en:my dog
0.23 0.27 en:my englis
-0.02 0.20 en:my ex
-0.12 -0.24 en:my exam
-0.23 0.09 en:my first
-0.36 -0.09 en:my flatma
-0.21 -0.23 en:my foot
-0.54 -0.10 en:my friend
-0.31 0.31 en:my girlfr
0.08 0.05 en:my goodby
0.52 0.49 en:my gran
0.12 0.44 en:my hand
0.43 0.34 en:my hands
0.49 0.01 en:my head
-0.28 -0.39 en:my heart
-0.34 -0.45 en:my husban
0.18 0.15 en:my insuli
-0.49 -0.42 en:my job
-0.22 0.18 en:my kids
-0.36 -0.32 en:my knee
-0.19 -0.30 en:my knees
0.52 0.16 en:my last
0.20 0.27 en:my leg
0.22 -0.20 en:my legs
-0.00 0.10 en:my life
0.25 0.21 en:my list
0.45 0.42 en:my little
0.17 0.03 en:my manage
0.02 0.08 en:my mind
0.36 0.34 en:my moms
-0.05 0.34 en:my mum
-0.18 -0.31 en:my mums
-0.30 0.32 en:my name
0.36 0.49 en:my neck
-0.16 -0.03 en:my neighb
0.23 0.18 en:my new
-0.42 0.13 en:my niece
0.49 0.52 en:my note
0.19 0.06 en:my notes
-0.14 -0.23 en:my old
0.09 0.31 en:my own
0.03 -0.24 en:my parent
-0.56 0.45 en:my partne
0.14 0.12 en:my passwo
-0.05 -0.34 en:my phone
-0.36 -0.60 en:my pills
-0.27 0.44 en:my room
0.10 0.15 en:my roomma
0.14 0.01 en:my sister
-0.44 -0.23 en:my skin
0.11 0.42 en:my sleep
0.31 0.45 en:my sleepi
-0.59 -0.12 en:my son
0.21 0.11 en:my sons
0.02 0.51 en:my stepfa
0.46 0.46 en:my stomac
0.18 0.26 en:my suffer
-0.13 -0.27 en:my team
0.42 0.20 en:my therap
0.50 0.47 en:my thighs
0.52 0.52 en:my throat
-0.26 0.40 en:my twenti
0.30 0.51 en:my uncle
-0.40 0.52 en:my walls
-0.23 -0.07 en:my wife
-0.29 -0.26 en:my will
0.52 0.65 en:my wrist
0.44 0.43 en:my wrists
-0.41 -0.49 en:my ~
0.63 0.50 en:myself
0.02 0.74 en:myself again
0.28 0.25 en:myself alive
0.13 0.22 en:myself an
-0.02 0.69 en:myself and
-0.31 -0.09 en:myself at
0.04 -0.29 en:myself but
0.33 0.24 en:myself from
0.41 0.27 en:myself if
-0.01 0.24 en:myself in
0.35 0.42 en:myself nothin
-0.15 -0.26 en:myself now
0.30 0.28 en:myself please
-0.12 0.44 en:myself so
-0.19 -0.38 en:myself this
0.03 -0.33 en:myself today
0.58 0.46 en:myself tonigh
-0.35 0.32 en:myself when
0.90 0.86 en:n
-0.04 0.79 en:name
-0.44 0.61 en:names
-0.16 -0.23 en:nearly
-0.34 -0.39 en:nearly died
-0.22 -0.56 en:nearly ~
0.31 0.72 en:neck
0.70 0.29 en:need
0.46 0.45 en:need in
-0.08 -0.05 en:need the
0.41 0.17 en:need them
0.47 0.36 en:need to
-0.36 -0.63 en:needed
0.19 0.16 en:needed to
-0.49 0.49 en:needs
0.29 0.36 en:needs to
-0.62 -0.18 en:neighb
-0.86 -0.46 en:never
-0.67 -0.31 en:never been
-0.17 0.06 en:never do
-0.40 -0.38 en:never hit
0.18 0.21 en:never told
-0.51 -0.54 en:never tried
-0.79 -1.03 en:new
-0.28 -0.25 en:new flat
-0.19 -0.12 en:new job
-0.42 -0.41 en:new kitche
-0.35 -0.25 en:new pills
-0.24 -0.33 en:news
-0.10 -0.11 en:news a
0.10 0.12 en:next
0.24 0.29 en:next one
0.46 0.54 en:next time
-0.15 0.28 en:next to
-0.48 -0.48 en:next week
0.53 0.56 en:ngl
0.38 0.40 en:ngl i
0.66 0.56 en:nice
-0.59 0.19 en:niece
0.22 0.40 en:night
0.44 0.20 en:night and
0.18 0.58 en:night i
0.18 0.19 en:night its
-0.43 0.06 en:nights
0.27 0.34 en:nine
-0.51 -0.52 en:ninety
-0.59 -0.63 en:no
-0.22 -0.11 en:no i
-0.24 0.44 en:no intent
-0.48 0.48 en:no light
-0.03 -0.10 en:no more
0.34 0.43 en:no need
0.42 0.45 en:no other
-0.28 0.52 en:no plan
0.25 0.43 en:no point
0.38 0.14 en:no reason
-0.23 0.30 en:no way
0.26 0.14 en:nobody
-0.51 -0.52 en:nobody is
0.54 0.45 en:nobody knows
-0.05 0.26 en:nobody needs
0.46 0.58 en:nobody will
0.09 0.25 en:nobody would
0.25 0.20 en:noise
0.07 0.84 en:nolong
-0.22 -0.54 en:none
0.35 0.32 en:noodle
-0.65 -0.36 en:normal
0.26 0.37 en:not
0.49 0.51 en:not a
0.42 0.34 en:not around
-0.16 0.50 en:not being
-0.03 0.26 en:not even
-0.25 0.28 en:not exist
0.25 0.23 en:not go
0.01 -0.28 en:not going
-0.57 -0.45 en:not gonna
-0.48 -0.26 en:not in
-0.31 -0.18 en:not much
0.55 0.68 en:not safe
0.41 0.50 en:not scared
-0.08 0.63 en:not suicid
0.32 0.20 en:not sure
-0.37 -0.41 en:not thinki
-0.59 0.26 en:not to
0.49 0.60 en:not while
0.88 0.85 en:note
0.27 0.08 en:notes
-0.03 -0.11 en:nothin
-0.52 0.31 en:nothin back
0.20 -0.05 en:nothin else
0.42 0.29 en:nothin i
0.00 0.24 en:nothin left
-0.65 -0.20 en:notice
0.13 -0.10 en:notice on
-0.47 -0.60 en:novel
-0.23 -0.25 en:novel the
0.39 0.43 en:now
-0.22 -0.37 en:now and
-0.11 -0.05 en:now i
0.34 0.19 en:now im
0.34 0.20 en:now ive
-0.21 -0.17 en:now the
-0.27 0.25 en:nurse
-0.33 -0.02 en:of
0.56 0.44 en:of a
-0.07 0.32 en:of being
0.21 -0.16 en:of blood
0.62 0.63 en:of dying
-0.32 0.12 en:of hospit
-0.37 0.03 en:of hurtin
0.06 0.03 en:of it
0.33 0.31 en:of life
-0.19 0.40 en:of living
0.05 0.24 en:of me
-0.42 -0.49 en:of my
-0.04 0.50 en:of people
0.16 -0.17 en:of pills
-0.37 0.49 en:of space
0.21 0.02 en:of suicid
-0.12 0.13 en:of that
0.10 0.19 en:of the
0.25 0.19 en:of them
0.07 0.18 en:of this
0.20 0.17 en:of us
0.00 -0.08 en:off
-0.43 -0.33 en:off a
0.18 0.58 en:off the
0.09 -0.14 en:off withou
0.05 -0.15 en:ok
-0.64 -0.63 en:ok thanks
-0.23 0.82 en:okay
-0.61 -0.16 en:old
-0.15 -0.18 en:old dog
-0.23 -0.26 en:old school
-0.31 0.33 en:old woman
0.02 -0.02 en:on
-0.01 0.08 en:on a
-0.35 0.42 en:on eggshe
-0.68 -0.38 en:on friday
0.07 0.21 en:on her
-0.08 -0.09 en:on i
0.30 0.16 en:on it
-0.25 -0.31 en:on monday
0.49 0.43 en:on my
-0.24 0.35 en:on purpos
-0.01 -0.06 en:on sunday
-0.45 -0.20 en:on that
0.01 -0.08 en:on the
-0.10 -0.13 en:on thursd
0.13 0.27 en:on tuesda
0.17 0.40 en:once
-0.22 -0.25 en:once more
-0.51 -0.09 en:once so
0.81 0.91 en:one
0.27 0.21 en:one day
0.16 0.19 en:one leg
-0.07 -0.01 en:one more
0.03 0.26 en:one thing
0.54 0.45 en:one way
0.27 0.22 en:one who
-0.36 -0.36 en:onions
0.59 0.80 en:online
0.09 0.04 en:only
-0.26 -0.41 en:only a
0.44 0.46 en:only gotta
0.36 0.38 en:only one
-0.08 0.47 en:only the
0.49 0.53 en:only thing
0.56 0.54 en:only waitin
-0.40 -0.46 en:only want
0.49 0.47 en:only way
0.72 0.92 en:open
0.39 0.52 en:open and
-0.45 -0.42 en:operat
-0.18 -0.30 en:or
0.10 -0.15 en:ordere
0.12 -0.04 en:ordere the
-0.54 -0.49 en:organi
0.74 0.31 en:other
0.32 0.36 en:other one
-0.12 -0.11 en:other side
0.42 0.31 en:other way
-0.32 -0.34 en:otherw
-1.27 -1.05 en:our
-0.25 -0.22 en:our car
-0.31 0.38 en:our neighb
0.38 -0.05 en:out
0.40 0.43 en:out and
-0.37 -0.46 en:out i
-0.39 -0.28 en:out in
0.25 0.20 en:out loud
-0.11 0.00 en:out of
0.62 0.65 en:out out
0.27 0.37 en:out that
0.19 0.12 en:out there
-0.25 -0.61 en:outliv
0.12 0.69 en:outsid
0.33 0.32 en:outsid his
-0.05 -0.33 en:over
-0.06 -0.08 en:over and
0.26 0.22 en:over im
-0.22 -0.34 en:over it
0.32 0.43 en:over my
0.06 -0.01 en:over the
0.45 1.04 en:overdo
-0.32 0.12 en:overdo and
-0.27 -0.30 en:overdo i
-0.17 0.59 en:overdo on
-0.55 -0.54 en:overki
-0.39 -0.39 en:overki to
-0.46 -0.42 en:overti
-0.30 0.02 en:own
-0.60 0.35 en:own funera
0.30 -0.03 en:own hands
0.18 0.33 en:own life
-0.85 -0.67 en:packed
-0.37 -0.73 en:paid
-0.41 -0.25 en:painte
-0.61 -0.64 en:panic
-0.15 -0.14 en:panic attack
0.19 0.20 en:papers
-0.11 -0.46 en:parent
0.55 0.72 en:park
-0.28 -0.56 en:parkin
-0.20 -0.40 en:parkin space
0.19 0.18 en:parks
0.13 0.12 en:parks and
0.34 0.91 en:part
0.25 0.65 en:part of
-1.01 -0.08 en:partne
-0.29 -0.12 en:party
-0.26 -0.56 en:pass
0.23 0.08 en:passed
0.27 0.30 en:passed out
0.23 0.25 en:passpo
-0.32 -0.45 en:passwo
-0.11 -0.16 en:passwo in
0.41 0.16 en:past
0.40 -0.34 en:patien
0.32 0.29 en:pay
-0.02 -0.21 en:pe
0.19 -0.11 en:peace
0.05 -0.06 en:peace with
-0.82 -0.15 en:peacef
-0.88 0.59 en:people
-0.32 -0.50 en:people who
0.91 0.85 en:perman
0.06 0.59 en:person
-0.15 -0.24 en:pharma
-0.35 -0.66 en:phone
-0.27 -0.23 en:phone contra
-0.01 -0.09 en:photos
-0.55 0.15 en:pick
-0.11 -0.38 en:picked
-0.44 -0.46 en:picked up
0.40 0.44 en:pics
-0.36 0.16 en:pictur
-0.81 -0.85 en:pill
0.15 0.06 en:pills
0.14 -0.00 en:pills and
0.09 -0.02 en:pills are
-0.42 -0.09 en:pills at
-0.28 -0.23 en:pills becaus
-0.33 -0.32 en:pills by
-0.39 -0.33 en:pills each
0.18 0.22 en:pills for
-0.07 -0.25 en:pills in
-0.31 -0.30 en:pills make
0.42 0.23 en:pills on
-0.08 0.39 en:pills ready
-0.18 0.27 en:pills to
0.29 0.31 en:pills tonigh
0.61 0.71 en:pistol
-0.64 -0.73 en:pizza
-0.00 -0.19 en:place
-0.31 0.15 en:plan
0.04 0.44 en:plan and
-0.81 -0.93 en:plan for
-0.16 0.30 en:plan just
0.03 0.62 en:plan to
-0.67 0.58 en:plane
-0.56 0.48 en:planne
0.92 0.94 en:planni
0.57 0.55 en:planni to
-0.11 -0.50 en:plans
-0.48 -0.37 en:plans to
-0.49 -0.38 en:plants
0.02 -0.04 en:platfo
-0.12 -0.20 en:platfo and
-0.54 -0.43 en:platfo for
-0.50 -0.69 en:play
-0.68 -0.68 en:plays
0.59 0.05 en:please
0.38 0.36 en:please dont
0.43 0.39 en:please help
0.55 0.60 en:please i
0.13 0.30 en:please tell
-0.21 -0.40 en:podcas
-0.15 -0.29 en:podcas was
-0.15 0.07 en:poem
-0.02 0.12 en:point
0.09 0.36 en:point in
-0.32 0.14 en:point of
-0.19 -0.11 en:poison
0.11 0.09 en:poison his
-0.42 -0.02 en:police
-0.21 -0.44 en:police traini
-0.72 -0.42 en:pool
0.34 0.33 en:posted
0.24 0.23 en:posted the
-0.61 -0.66 en:practi
-0.18 0.48 en:pray
-0.13 0.34 en:pray that
-0.10 -0.10 en:prescr
-0.36 -0.45 en:presen
-0.73 -1.04 en:printe
0.19 0.46 en:probab
0.78 0.58 en:proble
-0.77 -0.87 en:proces
-0.04 -0.43 en:promis
0.15 -0.20 en:promis i
0.21 0.23 en:promis you
-0.01 -0.12 en:proper
-0.71 0.74 en:punch
0.16 0.45 en:punche
-0.34 0.50 en:purpos
-0.62 -0.29 en:pushed
0.26 0.25 en:put
0.24 0.27 en:put a
0.57 0.38 en:put my
0.40 0.44 en:put the
0.74 0.51 en:quarry
0.28 -0.06 en:questi
0.28 0.25 en:quick
0.01 0.06 en:quiet
0.66 0.71 en:quietl
0.47 0.51 en:quietl tonigh
-0.62 -0.36 en:radio
0.50 0.37 en:rail
0.76 0.82 en:railin
-0.52 -0.51 en:raise
-0.46 -0.55 en:ran
-0.26 -0.26 en:ran out
-0.52 -0.47 en:rang
-0.35 -0.49 en:rang the
-0.21 -0.40 en:range
0.95 0.83 en:raped
-0.28 0.42 en:raped at
0.41 0.17 en:raped me
-0.10 -0.17 en:rat
-0.07 -0.12 en:rat poison
-0.40 -0.45 en:rather
0.01 -0.18 en:rather die
-0.12 0.27 en:rather not
0.07 0.05 en:razor
-0.19 -0.41 en:read
0.14 0.03 en:read about
-0.22 -0.49 en:readin
-0.16 -0.35 en:readin a
0.27 0.17 en:ready
0.38 0.37 en:ready for
0.11 0.12 en:ready to
0.35 0.89 en:really
-0.04 0.15 en:reason
0.11 -0.16 en:record
0.32 0.28 en:record a
-0.43 -0.30 en:refill
0.16 0.60 en:relaps
-0.26 -0.08 en:relief
-0.46 -0.30 en:remind
-0.45 0.21 en:rent
-0.78 0.09 en:repair
-0.77 -0.28 en:report
-0.39 0.41 en:report it
0.15 -0.20 en:rest
-0.18 -0.21 en:result
0.46 0.56 en:revolv
0.19 0.15 en:rifle
-0.07 -0.27 en:right
-0.24 -0.57 en:ring
-0.05 -0.03 en:river
0.74 0.63 en:rly
0.42 0.40 en:rly deep
-0.31 -0.52 en:roof
0.41 0.13 en:roof and
-0.61 -0.57 en:roof is
0.06 0.41 en:room
0.14 0.21 en:roomma
0.49 0.59 en:rope
-0.08 -0.07 en:rope and
-0.14 0.22 en:rope in
0.59 0.53 en:rope is
-0.09 -0.11 en:round
0.24 0.35 en:round my
-0.38 0.30 en:ruined
0.25 0.57 en:run
-0.71 -0.83 en:runnin
-0.90 -1.13 en:sad
0.17 -0.08 en:safe
0.48 0.73 en:safe i
0.27 0.18 en:safety
0.19 0.13 en:safety plan
-0.12 -0.24 en:said
0.10 -0.18 en:said goodby
-0.19 0.59 en:said he
0.03 -0.04 en:said i
-0.42 0.38 en:said im
-0.60 -0.31 en:said it
-0.37 -0.34 en:said my
-0.25 0.59 en:said she
0.40 0.37 en:said what
-0.19 -0.12 en:said ~
0.35 0.35 en:sam
-0.48 -0.12 en:same
0.25 0.21 en:sat
0.29 0.30 en:sat on
0.50 0.43 en:saturd
-0.16 -0.20 en:saved
-0.47 0.42 en:saving
-0.33 -0.34 en:saw
-0.04 -0.06 en:saw the
-0.27 -0.00 en:say
-0.01 -0.25 en:say goodby
0.25 0.48 en:say he
-0.18 0.47 en:say i
-0.02 -0.24 en:say this
1.01 0.80 en:saying
0.40 0.46 en:saying goodby
-0.22 -0.27 en:says
-0.34 0.46 en:says he
-0.03 0.27 en:says hell
0.17 0.50 en:says hes
-0.62 -0.16 en:says i
-0.35 0.09 en:says life
-0.41 -0.32 en:says my
0.13 0.52 en:says shell
-0.27 -0.46 en:scared
0.38 0.37 en:scared ill
0.30 0.24 en:scared im
-0.43 -0.58 en:scared of
-0.48 0.55 en:scars
-0.34 0.39 en:scars are
-0.24 -0.51 en:scene
0.63 0.63 en:schedu
0.20 0.06 en:school
-0.18 -0.24 en:school and
0.09 -0.01 en:school ill
-0.22 -0.22 en:scisso
0.24 0.69 en:scratc
0.17 0.49 en:scratc my
-0.27 0.04 en:scream
-0.33 0.39 en:scream at
0.13 0.11 en:scream i
0.04 -0.17 en:sea
0.70 0.95 en:second
0.19 0.94 en:see
-0.09 0.43 en:see how
0.27 0.25 en:see it
0.44 0.46 en:see my
-0.42 0.36 en:see myself
0.38 0.14 en:see no
-0.45 -0.09 en:see the
0.08 -0.07 en:see you
0.14 0.14 en:seeing
0.32 0.26 en:seeing the
0.38 0.48 en:seen
-0.51 -0.31 en:self
-0.52 -0.41 en:self harm
-0.22 0.40 en:self harmed
-0.57 -0.72 en:sell
-0.29 -0.45 en:sell my
-0.31 -0.28 en:send
-0.21 0.19 en:send me
-0.76 0.33 en:sendin
-0.11 -0.02 en:sent
-0.55 -0.56 en:sent it
-0.36 -0.48 en:serial
-0.26 -0.35 en:serial killer
-0.19 -0.33 en:series
0.75 0.74 en:sertra
0.46 0.56 en:servic
0.33 0.40 en:servic revolv
-0.27 -0.46 en:sessio
-0.46 -0.50 en:set
-0.10 -0.11 en:set fire
0.08 -0.19 en:set the
0.08 0.07 en:seven
0.41 0.79 en:shakin
0.25 0.13 en:shall
-0.50 0.09 en:she
0.37 0.08 en:she died
-0.27 0.20 en:she said
-0.13 -0.29 en:she threw
-0.37 -0.23 en:shed
0.11 0.98 en:shell
-0.32 0.12 en:shell try
0.31 0.31 en:shes
0.07 -0.16 en:shes not
0.36 0.38 en:shift
-1.02 -0.94 en:shoot
-0.53 -0.77 en:shooti
-0.52 -0.49 en:shop
-0.62 -0.61 en:short
-0.71 -0.26 en:shot
0.03 -0.28 en:should
-0.08 -0.39 en:should be
-0.03 -0.15 en:should i
0.39 0.22 en:should like
-0.67 -0.55 en:shoute
-0.25 -0.40 en:shoute at
0.85 0.83 en:shut
0.16 0.64 en:sick
0.40 0.39 en:side
0.44 0.39 en:side of
-0.64 -0.59 en:signin
0.02 0.32 en:since
-0.19 0.34 en:since mum
-0.02 0.64 en:since sunday
-0.23 -0.42 en:since the
0.36 0.27 en:since yester
0.14 -0.06 en:sister
-0.22 0.50 en:sister and
-0.04 -0.04 en:sister has
-0.06 0.54 en:sister is
0.35 0.27 en:sister to
0.60 0.71 en:sittin
0.24 0.31 en:sittin on
-0.05 -0.18 en:six
0.28 0.31 en:sixty
-0.61 -0.32 en:skin
-0.50 0.72 en:slappe
-0.53 -0.79 en:slaugh
-0.03 -0.33 en:sleep
0.45 0.33 en:sleep and
0.11 -0.30 en:sleep foreve
0.27 0.27 en:sleep i
-0.22 -0.40 en:sleep on
0.41 0.24 en:sleepi
0.68 0.75 en:sleepi pills
-0.43 -0.29 en:sleeps
-0.62 -0.64 en:sleepy
-0.58 -0.60 en:slept
-0.50 -0.52 en:slept like
0.47 0.58 en:slippe
0.58 -0.09 en:small
0.33 0.40 en:smothe
0.23 0.29 en:smothe the
-0.44 -0.50 en:snow
0.08 0.02 en:so
0.64 0.58 en:so bad
0.37 0.57 en:so badly
-0.35 -0.38 en:so hard
-0.75 -0.76 en:so i
-0.04 -0.43 en:so im
0.26 0.12 en:so it
-0.39 0.50 en:so low
-0.27 0.44 en:so many
-0.61 0.09 en:so much
0.11 0.43 en:so that
0.56 0.47 en:so they
-0.24 -0.37 en:so tired
-0.33 -0.36 en:sofa
-1.11 0.34 en:some
-0.26 0.45 en:some nights
0.03 0.50 en:somebo
-0.08 0.32 en:somebo else
0.01 0.36 en:someon
-0.63 0.53 en:someon in
-0.29 0.36 en:someth
-0.71 1.11 en:someti
-0.07 0.52 en:someti i
-0.83 -0.17 en:son
-0.04 -0.03 en:son is
0.18 0.10 en:song
0.30 0.15 en:sons
1.17 1.03 en:soon
0.21 0.09 en:sooner
0.25 0.23 en:sooner go
-0.17 -0.46 en:sorry
0.07 0.07 en:sorry for
-0.40 -0.45 en:sorry i
-0.03 -0.00 en:sorted
-0.06 -0.06 en:sorted the
-0.25 0.53 en:soup
-0.54 0.30 en:space
-0.00 -0.10 en:spare
-0.00 -0.07 en:spare key
-0.56 -0.68 en:spent
-0.40 -0.49 en:spent the
0.51 0.62 en:spot
0.25 0.63 en:spring
0.19 -0.22 en:stab
0.38 0.50 en:stab him
0.54 0.58 en:stab my
0.38 0.40 en:stairs
-0.40 0.01 en:stairs and
0.44 0.41 en:standi
0.31 0.29 en:standi on
-0.37 -0.41 en:start
0.12 0.41 en:starte
0.72 0.70 en:starti
0.44 0.37 en:starti to
-0.22 -0.23 en:starts
0.26 0.18 en:statio
0.33 0.27 en:step
0.03 0.71 en:stepfa
0.79 0.74 en:steppi
-0.48 -0.50 en:stew
-0.09 -0.25 en:still
0.13 0.11 en:still scream
-0.40 0.31 en:still think
-0.59 -0.58 en:stitch
0.65 0.65 en:stomac
-0.75 -0.05 en:stood
-0.47 0.10 en:stood on
-0.26 -0.21 en:stop
0.32 0.35 en:stop for
-0.16 -0.17 en:stop it
0.27 0.13 en:stop me
-0.30 -0.29 en:stop the
-0.31 -0.30 en:stop thinki
0.59 0.57 en:stopin
-0.60 -0.40 en:stoppe
0.71 0.64 en:stoppi
0.51 0.46 en:stoppi me
-0.53 -0.65 en:storie
0.41 0.06 en:story
0.62 0.77 en:strang
0.54 0.45 en:strang her
0.39 0.32 en:strang my
-0.20 0.56 en:stress
-0.58 -0.75 en:stuck
-0.34 -0.43 en:stuck in
-0.43 0.28 en:studen
0.06 0.07 en:stuff
0.08 -0.16 en:stupid
-0.41 0.14 en:such
-0.29 0.10 en:such a
0.26 0.36 en:suffer
0.80 0.63 en:suicid
-0.28 0.37 en:suicid after
0.28 0.31 en:suicid all
-0.03 -0.01 en:suicid and
-0.59 -0.14 en:suicid attemp
-0.90 -0.57 en:suicid in
0.51 0.47 en:suicid is
0.26 0.14 en:suicid this
-0.20 -0.14 en:suicid though
-0.29 0.22 en:suicid when
-0.41 -0.38 en:summer
-0.44 -0.56 en:sun
0.15 0.15 en:sunday
0.94 0.81 en:sure
0.70 0.70 en:surger
0.59 0.63 en:surviv
-0.56 -0.56 en:suspen
-0.40 -0.40 en:suspen ~
0.38 -0.02 en:swallo
0.04 0.00 en:swallo a
0.03 -0.02 en:swallo bleach
0.11 0.82 en:swear
0.45 0.50 en:swerve
0.53 0.35 en:swim
0.75 0.54 en:table
0.26 0.10 en:table and
-0.92 -0.19 en:take
0.48 0.51 en:take all
-0.34 -0.35 en:take care
0.27 0.34 en:take my
0.26 0.58 en:take the
0.97 0.90 en:taken
-0.54 -0.53 en:takes
-0.48 -0.21 en:takes me
0.17 -0.08 en:taking
0.27 0.14 en:taking my
-0.58 -0.78 en:talk
-0.20 -0.17 en:talk about
-0.20 -0.35 en:talk to
-0.71 -0.26 en:talked
-0.70 0.15 en:talkin
-0.85 0.60 en:talks
-0.61 0.43 en:talks about
-0.40 -0.51 en:target
-0.05 0.86 en:tbh
-0.54 -0.71 en:tea
0.34 0.19 en:teache
-0.70 -0.77 en:team
-0.24 0.20 en:teenag
0.63 0.64 en:teh
0.20 0.24 en:tell
0.21 0.52 en:tell me
0.41 0.55 en:tell my
-0.49 -0.61 en:tell myself
0.39 0.39 en:tell the
0.34 0.29 en:tell them
0.16 -0.06 en:tell you
-0.14 0.57 en:tellin
-0.10 0.41 en:tellin me
-0.38 -0.01 en:tells
-0.08 0.45 en:tells me
-0.12 -0.53 en:ten
-0.24 -0.29 en:ten minute
0.22 0.10 en:ten years
-0.64 -0.69 en:terrac
0.14 0.06 en:text
-0.69 -0.33 en:texted
-0.49 -0.24 en:texted me
-0.31 -0.59 en:than
-0.19 -0.25 en:than eat
-0.32 0.13 en:than me
0.20 -0.13 en:than to
-0.14 -0.04 en:thank
-0.10 -0.03 en:thank you
-0.36 -0.45 en:thanks
0.14 -0.11 en:thanks for
-0.36 -0.23 en:that
-0.12 0.14 en:that god
-0.34 -0.03 en:that i
-0.12 0.57 en:that id
0.12 0.09 en:that im
0.31 0.25 en:that its
0.22 0.44 en:that my
0.24 0.34 en:that school
-0.04 -0.18 en:that she
-0.34 -0.39 en:that song
0.11 0.19 en:that the
-0.29 0.00 en:that to
-0.02 -0.09 en:that was
-0.50 -0.55 en:that ~
0.20 -0.03 en:thats
-0.33 -0.12 en:thats all
0.42 0.38 en:thats left
-0.20 -0.16 en:thats the
-0.34 -0.64 en:the
-0.38 -0.15 en:the annive
-0.46 -0.27 en:the argume
0.15 0.02 en:the baby
-0.07 0.01 en:the bag
0.41 0.26 en:the balcon
-0.20 -0.19 en:the band
0.44 0.49 en:the bath
-0.05 -0.11 en:the bathro
-0.30 -0.41 en:the bed
-0.32 -0.36 en:the belt
-0.22 -0.36 en:the bill
0.21 0.19 en:the blades
0.43 0.55 en:the blood
0.35 0.34 en:the blue
-0.01 -0.13 en:the body
-0.28 -0.28 en:the boiler
-0.23 -0.41 en:the boss
-0.11 -0.11 en:the box
-0.21 -0.14 en:the breath
0.19 0.14 en:the bridge
0.06 -0.31 en:the bullet
-0.18 -0.30 en:the bus
0.36 0.38 en:the cabine
0.23 0.26 en:the cake
0.57 0.49 en:the car
-0.47 -0.43 en:the cat
0.03 0.36 en:the cellar
0.37 0.35 en:the childr
-0.33 -0.36 en:the cliffs
-0.28 0.18 en:the cold
0.43 0.43 en:the courag
0.14 0.09 en:the day
-0.44 -0.14 en:the days
-0.50 -0.52 en:the dead
0.18 0.28 en:the desk
-0.26 -0.27 en:the detect
0.43 0.51 en:the diagno
-0.35 -0.07 en:the divorc
-0.40 -0.14 en:the doctor
-0.28 -0.29 en:the docume
-0.06 -0.01 en:the dog
-0.17 -0.22 en:the door
0.22 0.02 en:the dose
-0.14 -0.31 en:the edge
0.09 0.28 en:the end
-0.21 -0.21 en:the evenin
-0.07 -0.05 en:the fence
0.03 -0.12 en:the final
-0.32 -0.37 en:the firewo
-0.04 -0.29 en:the first
-0.08 -0.25 en:the flat
-0.34 -0.40 en:the form
0.18 0.10 en:the fridge
0.36 0.33 en:the funera
-0.47 -0.48 en:the game
0.60 0.54 en:the garage
0.07 0.13 en:the gas
0.23 0.18 en:the girls
0.56 0.53 en:the gun
0.27 0.09 en:the guts
0.13 0.12 en:the hammer
-0.45 -0.53 en:the holida
-0.13 -0.30 en:the homewo
0.33 0.37 en:the hose
0.03 0.17 en:the house
0.04 -0.06 en:the insura
-0.34 -0.32 en:the interv
0.15 0.08 en:the invoic
0.22 0.08 en:the job
0.44 0.48 en:the key
0.06 0.05 en:the keys
-0.32 -0.24 en:the kids
0.07 0.10 en:the kitche
-0.09 -0.06 en:the knife
0.24 0.31 en:the lake
0.45 0.46 en:the laptop
-0.22 -0.44 en:the last
-0.33 -0.30 en:the leafle
0.28 0.27 en:the letter
0.28 -0.16 en:the life
0.06 0.21 en:the line
0.12 0.20 en:the medici
-0.31 -0.39 en:the meetin
-0.55 0.06 en:the mornin
-0.32 0.33 en:the motion
0.13 0.04 en:the move
0.40 0.30 en:the movie
-0.27 -0.37 en:the mum
-0.37 -0.39 en:the neighb
-0.59 -0.59 en:the new
-0.17 -0.23 en:the news
0.24 0.19 en:the next
-0.39 -0.46 en:the night
0.18 0.14 en:the noise
0.36 0.41 en:the note
-0.11 -0.13 en:the old
-0.01 0.09 en:the one
0.89 0.96 en:the only
-0.32 -0.30 en:the operat
0.16 0.22 en:the other
-0.33 -0.38 en:the panic
-0.06 -0.14 en:the papers
-0.20 -0.22 en:the party
-0.35 -0.33 en:the pharma
-0.12 -0.12 en:the phone
-0.01 -0.06 en:the photos
0.29 0.31 en:the pics
-0.05 0.29 en:the pills
-0.21 -0.25 en:the plan
-0.48 0.42 en:the plane
0.01 -0.18 en:the platfo
-0.15 -0.29 en:the podcas
-0.33 0.39 en:the point
-0.45 0.14 en:the police
-0.26 -0.32 en:the presen
-0.39 -0.63 en:the printe
0.53 0.36 en:the quarry
-0.41 -0.40 en:the questi
-0.45 -0.25 en:the radio
0.35 0.27 en:the rail
0.49 0.48 en:the railin
0.25 0.60 en:the razor
0.31 -0.01 en:the record
-0.32 0.15 en:the rent
-0.45 -0.47 en:the report
-0.03 -0.02 en:the river
-0.05 -0.08 en:the roof
-0.02 0.36 en:the room
0.65 0.65 en:the rope
0.08 0.27 en:the same
0.12 0.26 en:the school
0.03 -0.12 en:the sea
0.27 0.50 en:the second
-0.27 -0.38 en:the shooti
-0.28 -0.24 en:the sofa
0.20 0.19 en:the song
-0.00 -0.07 en:the spare
0.27 0.29 en:the stairs
0.06 0.02 en:the statio
-0.17 -0.28 en:the story
0.43 0.44 en:the stuff
-0.29 -0.27 en:the summer
-0.40 -0.40 en:the suspen
0.18 0.04 en:the table
-0.45 -0.42 en:the team
-0.38 -0.07 en:the though
0.05 0.22 en:the time
0.14 0.38 en:the toilet
0.15 0.16 en:the top
0.46 0.42 en:the towel
-0.35 -0.45 en:the tower
0.25 0.21 en:the tracks
-0.56 -0.66 en:the train
-0.15 -0.29 en:the trigge
-0.30 -0.31 en:the trip
0.21 0.19 en:the truth
-0.41 0.10 en:the tunnel
-0.42 0.59 en:the tv
-0.33 -0.32 en:the twins
0.08 0.45 en:the urge
0.52 0.43 en:the voices
0.25 0.71 en:the wall
0.12 -0.09 en:the way
-0.56 -0.62 en:the weddin
-0.52 -0.55 en:the week
-0.38 -0.15 en:the weeken
0.11 0.08 en:the whole
-0.09 0.18 en:the will
0.14 -0.07 en:the wind
0.47 0.53 en:the woods
0.00 0.43 en:the worst
0.09 0.06 en:the wrong
0.19 0.22 en:the ~
0.16 -0.15 en:their
1.01 0.69 en:them
0.31 0.18 en:them after
0.35 0.41 en:them all
0.32 0.28 en:them it
-0.22 0.29 en:them now
0.20 0.14 en:then
0.03 -0.01 en:then i
0.59 0.57 en:then im
0.39 0.34 en:therap
0.04 0.09 en:there
0.70 1.34 en:theres
0.50 0.42 en:theres a
-0.16 0.56 en:theres no
0.46 0.33 en:theres nothin
0.28 0.21 en:theres only
-0.39 0.22 en:these
-0.35 -0.36 en:thesis
0.57 0.16 en:they
-0.08 -0.07 en:they found
0.44 0.37 en:they get
-0.42 -0.40 en:they were
-0.47 0.72 en:theyd
0.69 0.60 en:theyll
-0.02 -0.62 en:theyre
0.39 0.40 en:theyve
0.28 0.28 en:theyve left
0.69 0.66 en:thighs
0.39 0.68 en:thing
0.45 0.52 en:thing i
0.28 0.21 en:thing left
-0.08 0.21 en:thing that
0.47 0.65 en:things
0.25 0.44 en:things and
-0.14 0.31 en:think
-0.31 0.33 en:think a
-0.05 0.32 en:think about
0.60 0.10 en:think i
0.63 0.63 en:think ill
-0.55 -0.07 en:think it
-0.14 -0.25 en:think ive
-0.37 0.54 en:think my
0.18 0.46 en:think of
0.77 0.42 en:thinki
0.30 0.35 en:thinki about
0.28 -0.08 en:thinki of
0.48 0.46 en:thinks
0.44 0.39 en:thinks im
0.29 0.04 en:third
-0.43 -0.44 en:thirty
-0.61 -0.63 en:this
-0.35 -0.25 en:this and
-0.31 -0.20 en:this chem
-0.28 -0.38 en:this heat
0.75 0.73 en:this is
0.35 0.46 en:this isnt
-0.48 -0.33 en:this job
0.50 0.62 en:this life
0.12 0.07 en:this mornin
-0.27 -0.23 en:this phone
0.06 0.10 en:this time
-0.27 -0.29 en:this town
0.13 -0.33 en:this week
0.35 0.27 en:this weeken
0.31 0.32 en:this will
0.04 -0.17 en:this with
-0.54 -0.40 en:this year
-0.62 -0.12 en:those
-0.52 0.29 en:though
0.08 0.42 en:though about
-0.25 0.22 en:though and
0.53 0.51 en:though anymor
-0.36 -0.37 en:though as
-0.09 -0.33 en:though i
-0.27 0.33 en:though of
-0.28 0.16 en:threat
0.16 -0.30 en:threat me
-0.53 0.70 en:threat to
-0.36 0.26 en:three
-0.50 0.15 en:three times
0.27 0.06 en:threw
0.04 -0.21 en:threw me
0.07 0.18 en:threw the
0.12 0.25 en:threw up
-0.72 -0.73 en:thrill
0.73 0.73 en:throat
-0.28 -0.41 en:throug
0.14 0.44 en:throug the
-0.32 -0.54 en:throw
-0.18 -0.00 en:thursd
-0.18 -0.36 en:ticket
0.15 0.33 en:tied
-0.86 -0.33 en:till
0.01 0.03 en:time
-0.23 -0.22 en:time for
0.11 0.16 en:time hell
0.47 0.52 en:time i
-0.39 -0.21 en:time in
0.19 0.19 en:time you
-0.70 -0.10 en:times
-0.50 0.15 en:times this
-0.64 -0.79 en:tiny
-0.41 -0.35 en:tired
-0.30 -0.45 en:tired but
0.33 -0.16 en:tired i
-0.16 0.31 en:tired of
-0.11 0.05 en:to
-0.22 -0.17 en:to a
-0.41 0.47 en:to anyone
-0.45 -0.27 en:to be
-0.15 -0.22 en:to bed
-0.00 0.49 en:to burn
-0.31 -0.03 en:to cut
0.47 0.22 en:to die
0.51 0.19 en:to do
-0.21 0.36 en:to end
0.20 0.18 en:to everyo
-0.43 0.19 en:to exist
0.29 0.32 en:to find
0.38 0.41 en:to get
0.05 0.06 en:to go
0.16 0.27 en:to hang
-0.26 -0.23 en:to have
-0.10 -0.11 en:to his
-0.12 0.10 en:to hospit
-0.35 -0.27 en:to hurt
0.23 0.32 en:to join
0.24 0.38 en:to just
-0.11 -0.11 en:to kill
0.24 0.51 en:to leave
0.60 0.19 en:to live
0.38 0.36 en:to make
-0.22 0.51 en:to me
-0.17 -0.09 en:to my
0.12 0.49 en:to myself
-0.25 0.37 en:to open
-0.03 -0.30 en:to put
-0.26 -0.35 en:to read
-0.08 -0.26 en:to report
-0.08 0.15 en:to say
0.45 0.08 en:to see
-0.28 -0.15 en:to sleep
0.52 0.43 en:to stab
-0.27 -0.45 en:to stop
-0.05 0.29 en:to suicid
0.03 0.39 en:to take
0.18 0.14 en:to talk
-0.33 0.41 en:to tell
0.28 0.43 en:to that
-0.12 -0.05 en:to the
-0.31 0.42 en:to think
-0.26 0.16 en:to wake
-0.17 -0.39 en:to work
-0.08 0.01 en:to you
-0.55 -0.46 en:to ~
-0.07 -0.43 en:toast
-0.38 -0.68 en:today
0.25 0.20 en:today and
0.49 0.61 en:today i
-0.12 -0.11 en:today the
-0.83 -0.84 en:toddle
0.20 0.53 en:toilet
0.09 0.09 en:told
0.34 0.56 en:told anyone
-0.03 -0.27 en:told her
-0.44 -0.43 en:told him
0.14 0.69 en:told me
-0.12 0.19 en:told my
-0.10 -0.08 en:told the
-0.42 0.25 en:told you
0.05 0.03 en:tomorr
-0.33 -0.32 en:tomorr i
1.46 1.20 en:tonigh
0.37 0.15 en:tonigh and
0.56 0.44 en:tonigh dont
-0.22 -0.27 en:tonigh finall
0.45 0.51 en:tonigh i
-0.57 -0.57 en:tonigh is
0.31 0.27 en:tonigh its
0.39 0.31 en:tonigh the
0.29 0.32 en:too
0.36 0.30 en:too deep
0.44 0.37 en:too late
-0.01 -0.10 en:too many
0.19 -0.17 en:too much
0.15 0.25 en:took
0.24 0.07 en:took a
0.55 0.53 en:took all
0.64 0.45 en:took an
-0.22 -0.39 en:took my
-0.30 -0.40 en:took the
-0.21 -0.04 en:took them
-0.01 0.37 en:took too
-0.60 0.56 en:tooth
0.24 0.27 en:top
0.13 0.14 en:top drawer
0.77 0.57 en:touche
0.35 0.34 en:touche her
0.40 0.38 en:touche me
0.65 0.59 en:towel
-0.49 -0.51 en:tower
-0.38 -0.40 en:town
0.15 0.08 en:tracks
-0.71 -0.75 en:traffi
-0.26 -0.45 en:traffi and
-0.68 -0.63 en:train
-0.44 -0.47 en:train the
-0.41 -0.59 en:train was
-0.29 -0.61 en:traini
0.55 0.54 en:trains
-0.44 -0.24 en:trappe
-0.18 0.27 en:trappe and
-0.79 -0.12 en:treatm
-0.29 -0.02 en:tried
-0.21 -0.04 en:tried to
-0.22 -0.41 en:trigge
-0.43 -0.43 en:trip
-0.73 0.84 en:troubl
-0.68 -0.67 en:true
0.88 0.83 en:trust
0.31 0.35 en:trust myself
0.30 0.26 en:truth
-0.15 -0.00 en:try
-0.09 0.48 en:try again
0.02 0.58 en:trying
0.06 -0.12 en:trying to
-0.08 0.13 en:tuesda
-0.58 0.15 en:tunnel
0.55 0.59 en:turned
-0.59 0.82 en:tv
-0.34 -0.24 en:twelve
-0.37 0.56 en:twenti
-0.19 0.33 en:twenti i
-0.42 0.38 en:twenty
-0.38 0.75 en:twice
0.00 -0.07 en:twice and
-0.46 -0.45 en:twins
-0.40 -0.35 en:two
-0.34 0.29 en:two months
-0.35 0.41 en:two years
0.64 0.69 en:type
1.21 1.20 en:unaliv
0.47 0.47 en:unaliv myself
0.42 0.71 en:uncle
0.16 0.01 en:under
0.38 0.40 en:under my
0.01 -0.13 en:under the
-0.53 0.73 en:univer
-0.16 0.14 en:until
0.24 0.04 en:until sunday
0.54 0.74 en:up
0.08 0.24 en:up after
0.56 0.36 en:up and
-0.41 -0.30 en:up but
0.19 0.03 en:up for
0.44 0.44 en:up here
-0.48 -0.33 en:up my
0.23 0.23 en:up on
0.35 0.05 en:up the
-0.08 -0.05 en:up to
0.42 0.22 en:up tomorr
0.32 0.18 en:update
0.20 0.63 en:urge
0.01 0.47 en:urge to
0.28 0.11 en:us
0.91 0.84 en:use
-1.03 0.40 en:used
-0.73 0.18 en:used to
-1.16 -0.80 en:very
-0.57 -0.62 en:vet
0.07 -0.15 en:video
0.32 0.28 en:video for
0.42 0.23 en:view
0.32 0.24 en:view from
-0.07 -0.28 en:visit
-0.14 -0.16 en:voice
-0.24 -0.14 en:voices
-0.19 -0.27 en:wait
0.19 0.01 en:wait to
0.84 0.85 en:waitin
0.62 0.56 en:waitin for
-0.30 0.14 en:wake
-0.21 0.10 en:wake up
0.04 0.49 en:walk
-0.35 0.42 en:walk on
-0.79 -0.86 en:walked
0.77 0.60 en:walkin
0.55 0.43 en:walkin to
0.41 0.28 en:walks
0.35 1.00 en:wall
0.37 0.34 en:wall i
-0.74 0.87 en:walls
0.71 0.38 en:wanna
0.01 -0.09 en:wanna be
0.26 0.30 en:wanna commit
0.50 0.51 en:wanna cut
0.47 0.75 en:wanna die
0.29 0.30 en:wanna do
0.62 0.65 en:wanna end
0.33 0.41 en:wanna go
0.14 -0.06 en:wanna hurt
0.70 0.72 en:wanna jump
0.53 0.37 en:wanna kill
0.39 0.37 en:wanna kms
-0.42 -0.53 en:wanna leave
-0.10 0.01 en:wanna live
0.66 0.62 en:wanna see
0.24 0.19 en:wanna step
-0.51 -0.38 en:wanna stop
-0.25 -0.29 en:wanna take
0.43 0.45 en:wanna unaliv
-0.85 -0.88 en:wanna ~
0.48 0.04 en:want
0.31 0.58 en:want attent
0.52 0.59 en:want help
0.34 0.34 en:want is
-0.26 -0.37 en:want more
-0.46 -0.46 en:want one
0.62 0.65 en:want out
-0.53 -0.58 en:wanted
-0.34 -0.33 en:wanted to
0.33 0.84 en:wantin
0.24 0.60 en:wantin to
-0.17 -0.30 en:wants
-0.33 -0.38 en:wants me
-0.04 -0.01 en:wants to
-0.43 0.12 en:ward
-0.38 -0.41 en:ward we
-0.20 -0.16 en:warnin
-0.46 -0.64 en:was
0.12 0.02 en:was a
-0.24 -0.42 en:was about
0.02 0.14 en:was an
-0.24 0.45 en:was at
-0.37 -0.09 en:was born
-0.25 -0.33 en:was cancel
0.06 0.31 en:was dead
-0.10 -0.12 en:was dying
-0.56 -0.58 en:was hard
-0.08 0.23 en:was in
-0.47 -0.49 en:was kind
-0.49 -0.34 en:was last
-0.28 -0.44 en:was late
-0.33 -0.39 en:was lovely
-0.23 0.16 en:was on
0.47 0.41 en:was only
-0.39 -0.39 en:was overki
-0.28 0.42 en:was raped
-0.32 -0.20 en:was small
-0.41 -0.01 en:was suicid
-0.12 0.44 en:was ten
0.48 0.58 en:was the
-0.33 -0.19 en:was very
0.63 0.78 en:wasnt
-0.56 0.89 en:waste
-0.40 0.63 en:waste of
0.70 0.64 en:wat
-0.67 -0.76 en:watche
-0.38 -0.42 en:watche the
-0.31 -0.34 en:water
0.13 0.11 en:water at
0.30 0.42 en:way
0.20 0.50 en:way out
0.25 0.22 en:way to
0.77 0.68 en:ways
0.55 0.48 en:ways to
-1.44 -1.48 en:we
-0.35 -0.35 en:we buried
-0.28 -0.25 en:we discus
-0.30 -0.33 en:we drove
-0.30 -0.45 en:we fly
-0.15 -0.30 en:we had
-0.42 -0.44 en:we have
-0.33 -0.47 en:we lost
-0.11 -0.16 en:we move
-0.32 -0.38 en:we practi
-0.20 -0.15 en:we put
-0.30 -0.36 en:we watche
0.18 0.15 en:we went
-0.44 0.24 en:we were
-0.42 -0.32 en:we ~
-0.62 -0.77 en:weddin
0.71 0.71 en:wednes
-0.34 -0.40 en:week
0.09 -0.03 en:week and
-0.33 -0.32 en:week take
-0.21 0.15 en:week the
-0.51 0.12 en:weeken
-0.36 -0.29 en:weekly
0.12 0.56 en:weeks
0.10 0.48 en:weight
-0.74 -0.62 en:well
-0.01 -0.29 en:went
-0.05 0.15 en:went for
0.18 0.09 en:went theres
0.14 0.08 en:went to
-0.20 -0.33 en:went well
-0.70 -0.80 en:were
-0.31 -0.09 en:were dead
-0.38 -0.51 en:were on
0.38 0.48 en:were the
-0.12 -0.16 en:were ~
0.05 0.79 en:werent
-0.02 0.16 en:what
-0.29 -0.38 en:what a
-0.39 0.02 en:what do
-0.40 -0.17 en:what happen
0.60 0.61 en:what i
-0.38 -0.51 en:what is
-0.37 0.15 en:what it
0.15 0.46 en:what its
-0.01 -0.23 en:what to
0.11 -0.03 en:what you
-0.00 -0.08 en:whats
-0.20 0.59 en:when
0.16 0.05 en:when he
0.18 0.23 en:when hes
-0.68 -0.15 en:when i
0.05 0.87 en:when im
-0.44 -0.35 en:when she
-0.37 0.01 en:when someon
0.17 -0.11 en:when the
0.23 0.10 en:when you
1.02 0.78 en:where
0.45 0.44 en:where he
0.32 0.42 en:where im
-0.10 -0.22 en:where she
-0.02 -0.21 en:where the
0.25 0.71 en:whethe
0.29 0.11 en:which
0.35 0.31 en:while
-0.34 -0.32 en:while im
0.32 -0.15 en:who
0.24 0.23 en:who gets
-0.16 -0.48 en:who killed
0.24 -0.32 en:whole
0.19 0.09 en:whole bottle
-0.16 -0.15 en:whole family
0.10 0.66 en:why
0.04 -0.03 en:why i
-0.27 0.35 en:why im
-0.66 -0.28 en:wife
0.22 0.33 en:will
0.29 0.19 en:will be
0.55 0.65 en:will gotta
-0.18 -0.12 en:will is
-0.09 0.18 en:will to
0.19 -0.09 en:wind
0.16 0.06 en:window
-0.49 0.54 en:wine
0.71 0.78 en:winter
-0.67 0.33 en:wish
-0.40 0.67 en:wish i
-0.05 -0.32 en:wish to
0.21 -0.23 en:with
-0.56 -0.58 en:with a
0.45 0.21 en:with everyo
0.09 0.07 en:with her
0.37 0.37 en:with him
0.12 -0.25 en:with his
0.46 0.30 en:with it
0.41 0.44 en:with me
-0.31 0.25 en:with mum
0.09 -0.32 en:with my
0.40 0.05 en:with myself
-0.24 -0.18 en:with no
0.05 0.18 en:with one
-0.21 -0.01 en:with the
-0.48 -0.39 en:with this
0.04 0.48 en:withou
-0.11 0.29 en:withou me
0.39 0.31 en:withou them
-0.12 0.16 en:woke
-0.08 0.11 en:woke up
-0.43 0.47 en:woman
-0.34 0.01 en:wonder
-0.48 0.27 en:wonder what
0.79 0.56 en:wont
0.38 -0.02 en:wont be
-0.46 0.62 en:wont do
0.23 0.24 en:wont hear
0.40 0.53 en:wont let
0.44 0.34 en:wont need
0.57 0.45 en:wont stop
0.29 0.24 en:wont wake
0.66 0.75 en:woods
-0.35 -0.25 en:work
0.39 0.36 en:work im
-0.34 -0.31 en:work on
0.62 0.70 en:worked
0.44 0.50 en:worked out
0.31 0.26 en:workin
-0.41 -0.69 en:works
0.72 0.62 en:world
-0.74 -0.47 en:worrie
-0.25 -0.51 en:worrie about
0.04 -0.18 en:worry
0.10 -0.02 en:worry about
0.01 0.60 en:worst
-0.01 -0.16 en:worth
-0.14 -0.16 en:worth it
0.03 0.19 en:worth living
-0.39 1.04 en:would
0.12 0.70 en:would be
-0.41 0.33 en:would notice
-0.40 0.36 en:would you
0.12 1.35 en:wouldn
0.06 0.29 en:wouldn do
-0.01 0.32 en:wouldn hurt
0.73 0.90 en:wrist
0.61 0.61 en:wrists
-0.64 -0.69 en:write
-0.83 -0.84 en:writin
-0.31 -0.37 en:writin about
0.03 0.12 en:writte
-0.40 -0.36 en:wrong
0.45 0.45 en:wrong side
0.14 -0.01 en:wrote
-0.43 0.23 en:wrote a
0.05 -0.11 en:wrote my
0.29 0.25 en:wrote the
-0.37 -0.11 en:year
-0.34 0.22 en:year i
-0.28 -0.33 en:year with
-0.65 0.15 en:years
-0.39 0.25 en:years ago
-0.87 -1.02 en:yes
0.34 0.14 en:yester
0.03 0.34 en:yester and
0.16 0.46 en:yester but
-0.05 -0.11 en:you
0.40 0.40 en:you all
0.32 0.26 en:you can
0.24 0.26 en:you did
-0.29 0.54 en:you do
-0.05 0.02 en:you for
0.03 -0.14 en:you get
-0.53 0.14 en:you gotta
0.49 0.46 en:you have
-0.41 0.26 en:you i
0.31 0.42 en:you ill
0.08 -0.01 en:you tell
0.34 0.48 en:you were
0.34 0.44 en:you wont
0.46 0.41 en:youll
-0.55 -0.30 en:young
-0.68 -0.74 en:your
0.38 0.45 en:your fault
-0.35 -0.33 en:your messag
-0.21 -0.48 en:youre
0.38 0.25 en:youre the
-0.27 -0.38 en:yourse
-0.62 -0.82 en:zombie
-0.39 -0.47 en:zombie proces
-1.61 -1.64 en:~
-0.20 -0.32 en:~ about
-0.29 -0.36 en:~ after
0.10 -0.12 en:~ and
-0.16 -0.07 en:~ at
-0.10 -0.25 en:~ but
-0.31 -0.39 en:~ i
-0.55 -0.28 en:~ in
0.69 0.71 en:~ iron
0.50 0.48 en:~ is
-0.42 -0.54 en:~ mum
-0.57 -0.73 en:~ my
-0.66 -0.71 en:~ the
-0.33 -0.40 en:~ this
-0.48 -0.38 en:~ today
-0.25 -0.21 en:~ weekly
-0.26 0.00 en:~ what
-0.26 -0.38 en:~ when
-0.61 -0.67 en:~ with
-1.13 -1.15 en:~ ~
0.21 -0.10 end
-0.13 0.08 end+enough
-0.06 -0.27 end+exit
0.24 0.34 end+forever
-0.22 -0.19 end+give-away
-0.23 0.10 end+glad
0.39 0.43 end+gun
-0.66 -0.66 end+height
0.94 0.80 end+hold
0.13 0.05 end+hurt-other
0.39 0.34 end+hurt-self
0.04 0.11 end+intend
0.91 0.73 end+kill-self
0.12 0.00 end+kin
-0.39 -0.48 end+last
0.09 0.22 end+laugh
-0.45 -0.60 end+leisure
0.18 0.14 end+letter
0.95 1.49 end+life
0.28 0.17 end+matter
-0.57 -0.56 end+media
-0.24 0.21 end+no
0.11 0.27 end+now
-0.08 -0.20 end+old
0.05 -0.05 end+other
0.49 0.52 end+pain
0.08 0.00 end+papers
-0.41 -0.28 end+passed
-0.21 -0.29 end+past
-0.09 -0.08 end+peace
0.18 0.39 end+pills
-0.38 -0.40 end+poison
0.11 -0.05 end+prepare
0.50 0.47 end+quantity
0.48 0.31 end+question
-0.47 -0.48 end+rope
-0.22 -0.23 end+school
0.10 -0.05 end+self
0.28 0.12 end+spoken
-0.38 -0.25 end+stand
-0.19 -0.24 end+suicide
-0.31 -0.32 end+therapy
0.02 -0.11 end+tired
0.15 0.06 end+tonight
0.19 0.18 end+took
0.10 0.76 end+trapped
0.17 0.00 end+urge
0.02 -0.05 end+vehicle
0.37 -0.13 end+violence
-0.42 -0.57 end+want
-0.35 -0.40 end+work
0.67 0.71 end+wound
0.11 0.23 end+you
0.38 0.36 end>alone
0.05 0.08 end>anymore
-0.59 -0.49 end>chores
0.14 0.10 end>date
0.27 0.38 end>do-it
0.41 0.76 end>end
-0.01 0.38 end>enough
0.36 0.45 end>forever
0.39 0.36 end>glad
-0.53 -0.51 end>height
0.30 0.36 end>hold
0.20 0.20 end>hurt-self
0.22 0.25 end>intend
0.63 0.56 end>kill-self
-0.30 -0.35 end>leisure
0.42 0.36 end>letter
0.60 1.05 end>life
-0.51 -0.63 end>media
-0.68 -0.22 end>no
0.14 0.13 end>now
-0.26 -0.42 end>other
0.31 0.28 end>past
-0.14 -0.06 end>peace
0.33 0.35 end>prepare
0.20 0.48 end>quantity
0.14 0.04 end>rope
0.07 0.01 end>school
0.39 0.21 end>self
0.05 -0.03 end>stand
-0.11 -0.18 end>suicide
-0.31 -0.32 end>therapy
0.07 -0.02 end>tonight
-0.20 0.22 end>trapped
-0.31 -0.31 end>want
0.27 0.48 end>wound
0.20 0.06 enough
0.39 0.37 enough+find
0.22 0.16 enough+glad
0.16 0.16 enough+height
0.11 -0.05 enough+hold
0.42 0.24 enough+intend
0.39 0.38 enough+last
-0.29 -0.28 enough+letter
0.43 0.44 enough+life
0.33 0.37 enough+matter
0.36 0.54 enough+no
0.44 0.58 enough+now
0.06 0.13 enough+other
0.27 0.17 enough+papers
0.53 0.41 enough+passed
-0.42 0.26 enough+past
-0.13 0.29 enough+peace
0.42 0.64 enough+pills
0.13 0.04 enough+prepare
0.39 0.08 enough+quantity
0.33 0.29 enough+question
-0.20 -0.21 enough+self
0.33 0.26 enough+sleep-away
-0.22 -0.21 enough+spoken
0.51 0.43 enough+stand
0.37 0.44 enough+substance
-0.09 0.35 enough+suicide
-0.24 -0.31 enough+tonight
0.14 0.47 enough+took
0.35 0.45 enough+train
-0.30 0.51 enough+want
-0.38 -0.42 enough>anymore
-0.08 0.23 enough>date
0.03 0.50 enough>die
0.46 0.53 enough>enough
0.27 0.12 enough>hold
0.32 0.17 enough>no
0.37 0.43 enough>now
-0.14 0.29 enough>other
0.52 0.48 enough>passed
-0.21 0.30 enough>past
0.28 0.76 enough>pills
0.36 0.41 enough>prepare
0.11 -0.19 enough>self
0.22 0.27 enough>stand
0.52 0.48 es:30
0.37 0.35 es:30 pastil
-0.47 -0.67 es:6
0.39 0.49 es:60
-0.02 0.25 es:a
0.27 0.12 es:a acabar
0.27 0.32 es:a alguie
0.53 0.56 es:a apunal
-0.49 -0.54 es:a camina
0.25 0.36 es:a colgar
-0.40 -0.16 es:a correr
0.52 0.52 es:a cortar
0.52 0.52 es:a dar
-0.27 -0.27 es:a decir
0.37 0.40 es:a diario
-0.30 0.41 es:a dios
-0.14 -0.27 es:a dormir
0.68 0.72 es:a ese
-0.12 -0.21 es:a estar
-0.11 -0.01 es:a hacer
-0.13 -0.26 es:a la
0.38 0.39 es:a lanzar
-0.14 0.00 es:a las
-0.18 0.30 es:a lastim
0.32 0.42 es:a llamar
0.60 0.55 es:a llegar
-0.34 -0.26 es:a lo
-0.46 -0.01 es:a los
0.09 0.03 es:a matar
0.32 0.13 es:a mi
0.24 -0.13 es:a mis
-0.49 -0.51 es:a morir
-0.15 0.03 es:a nadie
0.18 0.45 es:a necesi
0.38 0.31 es:a otro
0.13 0.18 es:a pagar
-0.68 -0.68 es:a por
0.27 0.30 es:a prende
0.21 0.65 es:a propos
0.48 0.54 es:a punto
0.30 0.16 es:a que
0.33 0.24 es:a quien
0.42 0.48 es:a saber
-0.21 -0.17 es:a salvo
0.58 0.48 es:a seguir
0.40 0.47 es:a sentir
-0.11 0.54 es:a ser
-0.49 -0.38 es:a su
0.36 0.25 es:a suicid
0.49 0.55 es:a tener
0.39 0.35 es:a termin
0.49 0.44 es:a tiempo
-0.19 -0.26 es:a tirar
0.01 0.54 es:a todos
0.07 0.60 es:a tomar
-0.34 -0.33 es:a trabaj
-0.04 -0.06 es:a tu
-0.04 -0.03 es:a un
-0.38 0.29 es:a una
-0.84 0.54 es:a veces
0.40 0.14 es:a ver
-0.54 -0.56 es:a ~
0.96 1.25 es:abajo
0.50 0.68 es:abiert
0.36 0.48 es:abiert y
0.92 0.88 es:abri
0.66 0.63 es:abri el
-0.22 0.32 es:abrir
-0.16 0.23 es:abrir los
0.17 0.17 es:abuela
-0.49 -0.08 es:abuelo
-0.65 -0.73 es:aburri
-0.37 0.46 es:abuso
-0.27 0.33 es:abuso de
0.53 0.66 es:acaba
0.52 0.65 es:acaba de
0.44 0.50 es:acabar
0.10 0.50 es:acabar con
-0.76 -0.65 es:acabar las
0.30 0.22 es:acabe
0.17 0.12 es:acabo
0.45 0.53 es:acabo de
-0.80 -0.82 es:acanti
0.04 0.49 es:accide
0.38 0.42 es:adentr
0.37 0.18 es:adios
0.71 0.76 es:adivin
0.36 0.36 es:adivin quien
-0.52 0.75 es:adoles
0.27 0.19 es:afuera
0.36 0.34 es:afuera de
0.33 0.32 es:agarro
0.54 0.55 es:ago
-0.28 -0.28 es:agua
0.18 0.21 es:agua hirvie
0.23 0.08 es:aguant
-0.30 0.43 es:aguant mas
-0.21 -0.07 es:ahi
-0.52 -0.53 es:ahi vamos
-0.22 -0.16 es:ahogo
0.06 -0.04 es:ahora
0.15 0.00 es:ahora no
0.58 0.46 es:ahora si
-0.15 0.23 es:ahora solo
-0.58 -0.55 es:ahora tenemo
0.32 0.06 es:ahorca
0.54 0.65 es:ahorco
0.62 0.79 es:ahorro
-0.69 -0.84 es:ajedre
-0.19 -0.13 es:al
-0.49 -0.60 es:al ajedre
-0.25 -0.41 es:al arbitr
0.35 0.28 es:al bebe
-0.38 -0.56 es:al blanco
-0.49 0.66 es:al dia
-0.32 -0.28 es:al grupo
0.12 0.25 es:al lado
0.05 -0.03 es:al mar
-0.35 -0.36 es:al medico
-0.37 -0.24 es:al perro
0.27 0.19 es:al rio
-0.38 0.06 es:al trabaj
0.34 0.48 es:al tren
-0.00 0.01 es:alarma
0.63 0.31 es:alcanz
0.31 0.04 es:alegro
-0.29 -0.36 es:algo
0.58 0.47 es:alguie
0.05 -0.15 es:alguie me
0.39 0.44 es:algun
0.28 0.31 es:algun dia
-0.66 0.11 es:alguna
-0.30 -0.21 es:alivio
-0.75 -0.44 es:alma
0.58 0.62 es:almoha
-0.09 0.46 es:alquil
0.66 0.77 es:alto
0.33 0.41 es:alto ya
-0.65 0.01 es:alumno
-0.64 -0.71 es:amable
-0.52 0.61 es:amenaz
-0.37 0.43 es:amenaz con
-0.72 -0.06 es:amiga
-0.20 0.22 es:amiga acaba
-0.34 0.47 es:amiga me
0.08 0.89 es:amigo
-0.32 -0.33 es:amo
-0.23 -0.27 es:amo a
-0.79 -0.18 es:anda
-0.37 -0.19 es:anden
0.02 -0.36 es:anden y
-0.32 1.04 es:ando
0.29 0.31 es:ando con
0.56 0.62 es:anillo
-0.56 -0.55 es:animo
-0.55 -0.23 es:aniver
0.17 0.61 es:ano
-0.33 0.54 es:ano pasado
0.21 -0.04 es:ano que
1.12 1.05 es:anoche
0.85 0.80 es:anoche me
-0.09 -0.02 es:anos
0.50 0.38 es:anos y
-0.13 0.16 es:antes
-0.09 0.05 es:antes de
0.37 0.25 es:antes del
0.08 0.64 es:antes me
-0.54 -0.73 es:antide
-0.23 -0.42 es:aora
0.66 0.57 es:apague
0.44 0.46 es:aparca
0.31 0.33 es:aparca y
-0.57 -0.64 es:aprend
0.30 0.28 es:apriet
0.21 0.20 es:apriet el
0.77 0.81 es:apunal
0.11 0.12 es:aqui
-0.35 -0.58 es:arbitr
0.15 0.07 es:arma
-0.53 -0.47 es:armas
-0.38 -0.33 es:armas ni
-0.50 0.27 es:arregl
-0.09 -0.25 es:arregl y
0.38 0.58 es:arriba
-0.63 0.33 es:arruin
0.63 0.44 es:asegur
-0.60 -0.57 es:asesin
-0.41 -0.37 es:asesin en
-0.36 -0.29 es:asi
0.16 -0.33 es:asi que
0.64 0.66 es:asusta
-0.75 -0.59 es:ataco
-0.72 -0.65 es:atamos
-0.41 -0.27 es:ataque
-0.29 -0.19 es:ataque de
0.52 0.65 es:atenci
0.37 0.47 es:atenci quiero
-0.50 0.38 es:atrapa
-0.36 0.27 es:atrapa y
0.63 0.54 es:atras
0.08 0.09 es:atras de
-0.09 0.80 es:atrope
-0.43 0.42 es:atrope un
-0.50 -0.32 es:audio
-0.85 -0.84 es:aument
0.10 -0.00 es:auto
0.07 0.28 es:auto y
0.09 -0.09 es:autobu
0.07 -0.07 es:autobu y
-0.92 -0.85 es:autole
-0.70 -0.67 es:auxili
-0.33 0.59 es:avion
-0.64 -0.66 es:avisa
0.23 -0.02 es:ayer
0.80 0.77 es:ayuda
0.42 0.46 es:ayuda quiero
-0.33 -0.31 es:ayudo
0.23 0.12 es:azotea
0.54 0.47 es:azotea y
0.49 0.45 es:azul
0.24 0.22 es:azul perdon
0.13 -0.05 es:bajar
-0.05 -0.39 es:bajaro
-0.23 0.41 es:baje
-0.61 0.31 es:bajo
-0.27 -0.36 es:bajo el
0.55 0.52 es:balazo
0.27 -0.02 es:balcon
0.33 0.41 es:balcon es
0.05 0.03 es:banco
-0.25 -0.20 es:banco que
-0.54 -0.57 es:banda
0.56 0.60 es:banera
-0.54 -0.54 es:bano
0.15 0.10 es:bano con
0.25 0.17 es:bano de
0.05 -0.28 es:bano y
0.60 0.81 es:barand
0.19 0.45 es:barand y
0.26 0.63 es:bastan
0.33 0.41 es:bastan alto
-0.53 -0.58 es:bateri
0.33 -0.10 es:bebe
-0.42 -0.38 es:bebe no
0.92 0.88 es:beto
0.21 0.13 es:bici
-0.18 0.07 es:bien
0.37 0.48 es:bien me
0.12 -0.26 es:blanco
-0.79 -0.82 es:boda
0.23 0.24 es:bolsa
-0.03 -0.04 es:bolsil
-0.57 -0.52 es:bolso
-0.45 -0.46 es:bonito
-0.08 0.00 es:borde
-0.15 -0.05 es:borde del
0.66 0.69 es:borre
0.47 0.49 es:borre todo
-0.21 0.42 es:botell
0.09 0.59 es:botell de
0.03 0.13 es:brazo
0.07 0.54 es:broma
0.15 0.03 es:buenas
0.02 -0.04 es:buenas noches
0.62 0.48 es:bueno
-0.50 -0.23 es:buscar
0.95 0.97 es:busque
0.18 -0.15 es:cabeza
0.31 0.22 es:cabeza que
0.18 0.15 es:cabeza y
0.66 0.58 es:cada
-0.48 -0.53 es:cada dia
-0.38 -0.52 es:cada manana
0.22 0.14 es:cada noche
0.41 0.43 es:cada uno
-0.00 0.39 es:cada vez
-0.38 0.31 es:cae
-0.27 0.22 es:cae el
0.16 0.02 es:caer
-0.56 -0.05 es:cafe
-0.16 -0.33 es:caja
0.14 -0.03 es:caja entera
-0.56 -0.71 es:cajas
0.25 0.24 es:cajon
0.49 0.56 es:calcul
-0.11 -0.45 es:calder
-0.13 0.79 es:calle
-0.96 -0.95 es:calor
0.11 -0.02 es:cama
-0.52 0.72 es:camara
-0.37 0.51 es:camara en
-0.29 -0.39 es:cambia
-0.08 -0.19 es:cambia el
-0.31 -0.53 es:camina
-0.50 -0.69 es:camine
-0.15 0.23 es:camion
-0.63 -0.66 es:cancel
0.07 -0.12 es:cancio
-0.73 0.35 es:cansad
-0.46 0.74 es:cansad de
-0.39 -0.49 es:cansan
0.23 0.60 es:capaz
-0.32 -0.48 es:capitu
0.06 0.38 es:cara
0.20 0.56 es:cara a
-0.52 0.56 es:carga
-0.10 0.43 es:cargad
-0.54 -0.50 es:carpa
0.35 0.47 es:carpet
0.19 0.18 es:carpet azul
-0.12 0.12 es:carta
-0.27 -0.26 es:carta a
-0.41 0.08 es:carta de
0.35 0.42 es:carta esta
0.10 -0.12 es:cartas
0.14 0.09 es:cartas de
-0.46 -0.54 es:cartas del
0.54 0.34 es:casa
0.43 0.43 es:casa con
0.19 0.21 es:casa de
0.17 0.22 es:casa esta
0.57 0.59 es:casa me
-0.66 -0.52 es:casa que
-0.20 0.05 es:casa y
-0.67 -0.56 es:casami
-0.37 -0.21 es:casi
-0.45 -0.64 es:casi me
-0.40 0.46 es:casi todos
-0.20 -0.21 es:casi ~
-0.70 -0.72 es:cayo
-0.26 -0.10 es:celula
0.26 0.18 es:cena
-0.36 -0.22 es:cerca
-0.26 -0.16 es:cerca del
-0.30 -0.30 es:cero
-0.01 0.83 es:cerrar
0.02 -0.13 es:cerre
0.26 0.33 es:cerre las
-0.50 -0.48 es:cerro
-0.32 -0.49 es:chamo
-0.68 -0.66 es:charla
-0.23 -0.12 es:chau
-0.76 -0.84 es:check
-0.71 0.90 es:chica
-0.41 0.64 es:chico
-0.87 -0.46 es:chicos
-0.51 -0.40 es:chiqui
-0.28 -0.40 es:chiste
-0.88 0.04 es:cicatr
0.59 0.80 es:cielo
-0.94 -0.05 es:cigarr
-0.29 -0.06 es:cinco
0.47 0.36 es:cinco minuto
-0.57 -0.14 es:cintur
0.03 -0.01 es:cita
-0.59 -0.74 es:ciudad
-0.36 -0.53 es:claves
-0.21 -0.24 es:cloro
-0.50 -0.59 es:club
-0.36 -0.42 es:club de
0.16 0.03 es:cobren
0.33 0.34 es:coche
-0.43 -0.39 es:cocina
0.40 0.29 es:cole
-0.53 -0.66 es:colega
0.46 0.52 es:colegi
-0.88 -0.91 es:colgam
0.41 0.60 es:colgar
-0.49 0.44 es:colgo
0.49 0.31 es:colgue
-0.37 -0.41 es:comer
-0.79 -0.90 es:comeri
-0.91 -0.91 es:comi
0.06 0.34 es:comida
-0.59 -0.61 es:comimo
-0.31 -0.25 es:como
-0.57 0.40 es:como desde
0.01 0.42 es:como el
0.31 0.29 es:como hacer
-0.42 -0.47 es:como lo
-0.65 0.22 es:como seria
0.29 0.65 es:como una
-0.41 0.57 es:compan
-0.22 -0.44 es:compan de
-0.26 -0.40 es:compan el
-0.36 0.34 es:compan se
0.40 0.28 es:compan y
0.32 0.15 es:compra
-0.14 -0.17 es:compre
0.24 0.31 es:compre la
0.08 0.15 es:compre soga
-0.13 -0.24 es:comput
-0.20 -0.28 es:con
-0.57 0.17 es:con cuidad
0.24 0.13 es:con el
-0.48 -0.49 es:con ese
0.27 0.09 es:con eso
-0.60 -0.61 es:con esta
-0.00 0.19 es:con la
0.37 0.24 es:con las
-0.39 -0.54 es:con lo
-0.68 -0.70 es:con los
-0.37 0.20 es:con madre
-0.43 0.38 es:con matars
0.12 -0.06 es:con mi
-0.27 -0.32 es:con mis
0.41 0.37 es:con que
0.34 0.19 es:con su
0.17 0.10 es:con sus
0.10 0.57 es:con todo
0.42 0.20 es:con un
0.16 0.13 es:con una
-0.56 -0.65 es:concie
-0.15 0.04 es:conmig
0.27 0.33 es:conmig misma
-0.28 0.53 es:conoce
-0.20 0.38 es:conoce a
-0.57 0.50 es:consum
0.52 0.45 es:contad
0.15 -0.53 es:contar
-0.40 -0.25 es:contas
-0.16 0.10 es:conte
0.32 0.48 es:conte a
-0.35 0.05 es:conte las
-0.93 -1.05 es:contes
-0.13 0.60 es:conto
-0.03 0.50 es:conto que
0.00 -0.30 es:contra
0.11 0.05 es:contra en
0.46 0.45 es:contra la
0.58 0.58 es:contro
-0.19 -0.19 es:copia
-0.13 -0.14 es:copia de
0.03 -0.36 es:corazo
-0.13 -0.02 es:coro
0.05 -0.35 es:correo
-0.57 -0.23 es:correr
-0.69 0.03 es:corta
-0.43 -0.36 es:corta la
-0.60 0.58 es:cortab
-0.45 -0.40 es:cortad
0.07 0.27 es:cortan
0.33 0.84 es:cortar
-0.42 -0.42 es:cortar las
-0.33 0.57 es:cortar y
0.92 0.59 es:corte
0.18 0.32 es:corte las
0.22 0.25 es:corte mas
0.34 0.62 es:corte otra
-0.38 0.53 es:cortes
-0.48 -0.66 es:corto
0.86 0.77 es:cosa
-0.45 0.39 es:cosas
0.05 -0.14 es:cosas de
0.25 0.53 es:cosas y
-0.57 -0.58 es:costo
-0.42 -0.40 es:costo pero
0.15 0.26 es:cree
0.11 0.19 es:cree que
0.24 0.81 es:creo
-0.25 0.41 es:creo que
-0.70 -0.94 es:cruce
-0.00 0.60 es:cruza
-0.59 -0.61 es:cruzam
-0.42 -0.43 es:cruzam el
0.06 -0.39 es:cual
-0.41 -0.05 es:cuando
-0.26 -0.09 es:cuando alguie
0.04 -0.20 es:cuando ella
-0.61 0.60 es:cuando era
-0.07 0.10 es:cuando me
0.29 0.28 es:cuando se
-0.31 -0.37 es:cuando vi
0.13 0.54 es:cuando yo
-0.11 -0.24 es:cuaren
-0.25 0.87 es:cuarto
-0.58 -0.63 es:cuatro
0.21 0.05 es:cuchil
0.48 0.49 es:cuchil en
0.40 0.53 es:cuchil esta
-0.25 -0.25 es:cuchil y
-0.14 -0.32 es:cuelgo
0.02 -0.32 es:cuello
-0.36 -0.30 es:cuello de
0.33 0.51 es:cuello hace
0.41 0.41 es:cuello y
-0.41 -0.53 es:cuenta
-0.53 -0.28 es:cuento
0.88 0.71 es:cuerda
-0.02 -0.08 es:cuerpo
-0.21 -0.69 es:cuesta
-0.64 -0.69 es:cuesti
0.29 0.17 es:cuida
0.41 0.36 es:cuida a
-0.80 0.23 es:cuidad
-0.41 0.61 es:cuidar
0.41 0.32 es:cuiden
0.16 0.17 es:cuiden a
0.26 0.76 es:culpa
-0.38 -0.60 es:cumple
-0.64 -0.29 es:curso
-0.36 0.05 es:curso de
-0.53 -0.06 es:da
0.24 0.05 es:da algo
-0.50 -0.46 es:da ganas
0.27 0.14 es:da igual
0.29 0.13 es:da miedo
-0.40 -0.59 es:da un
-0.26 -0.18 es:dan
0.10 0.41 es:dan ganas
0.54 0.58 es:dando
-0.14 -0.23 es:dano
0.12 -0.14 es:dano a
0.32 0.10 es:dar
-0.23 -0.29 es:dar ideas
-0.92 -0.70 es:daria
-0.14 -0.07 es:de
0.18 0.32 es:de acabar
-0.42 -0.44 es:de agua
-0.10 0.52 es:de ahi
0.32 0.22 es:de al
-0.09 -0.34 es:de cabeza
-0.22 -0.06 es:de casa
-0.35 0.14 es:de chicos
-0.01 -0.33 es:de comer
-0.20 0.38 es:de conoce
-0.01 0.27 es:de cortar
0.57 0.31 es:de cortes
-0.25 -0.00 es:de desped
0.44 0.42 es:de eso
-0.40 -0.58 es:de esta
-0.62 -0.59 es:de estar
-0.20 -0.11 es:de este
0.58 0.47 es:de existi
0.30 0.33 es:de hacerl
-0.15 -0.27 es:de hacerm
-0.36 -0.41 es:de insuli
-0.19 0.57 es:de intent
0.14 -0.20 es:de la
0.50 0.32 es:de las
0.15 -0.07 es:de lo
-0.07 0.18 es:de los
0.35 0.39 es:de manana
-0.46 -0.50 es:de mas
0.11 -0.09 es:de matarm
0.05 -0.29 es:de mi
-0.03 -0.19 es:de mis
0.62 0.41 es:de morir
0.16 0.42 es:de nadie
-0.36 -0.37 es:de ningun
0.37 0.24 es:de noche
-0.39 -0.35 es:de nuevo
-0.26 -0.34 es:de padre
-0.29 -0.19 es:de panico
0.45 0.36 es:de pegar
0.10 -0.11 es:de pensar
0.16 0.37 es:de que
-0.24 -0.22 es:de quimic
-0.06 0.31 es:de salir
0.22 0.25 es:de sangra
0.30 0.15 es:de seguri
-0.17 -0.26 es:de semana
0.19 0.34 es:de su
-0.04 -0.13 es:de suicid
0.45 0.37 es:de tirarm
-0.15 -0.48 es:de un
0.43 0.23 es:de una
-0.29 -0.37 es:de vacaci
0.49 0.42 es:de valor
0.63 0.61 es:de verdad
0.29 0.58 es:de vivir
-0.34 0.58 es:de ~
0.33 0.46 es:debajo
0.24 0.33 es:debajo de
0.01 -0.26 es:deberi
-0.11 -0.27 es:deberi estar
-0.27 -0.06 es:decidi
-0.07 -0.73 es:decir
0.10 -0.40 es:decirl
-0.03 -0.04 es:decisi
-0.04 -0.19 es:decisi no
0.56 0.45 es:deja
0.36 0.39 es:deja salir
-0.11 0.04 es:dejar
0.04 0.19 es:dejar de
-0.21 -0.18 es:dejar las
0.11 -0.02 es:dejaro
0.08 -0.01 es:dejaro sola
0.21 0.51 es:deje
-0.41 0.67 es:deje de
0.24 0.28 es:deje el
-0.42 -0.37 es:deje las
-0.27 -0.32 es:deje una
0.31 0.17 es:dejo
0.34 0.06 es:dejo de
-0.44 -0.50 es:del
0.57 0.58 es:del balcon
0.11 0.02 es:del banco
-0.28 -0.21 es:del bano
-0.37 -0.41 es:del celula
0.26 0.24 es:del cole
0.43 0.43 es:del corazo
-0.56 0.51 es:del cuarto
-0.37 -0.07 es:del curso
-0.33 -0.33 es:del depart
-0.17 -0.19 es:del equipo
-0.20 0.22 es:del hospit
0.00 0.07 es:del otro
0.55 0.26 es:del puente
0.28 0.29 es:del techo
0.24 0.17 es:del trabaj
-0.41 -0.48 es:del tren
0.19 0.66 es:delant
0.13 0.47 es:delant de
-0.07 -0.29 es:demas
0.64 0.51 es:demasi
-0.96 0.71 es:dentro
-0.38 -0.54 es:depart
-0.49 -0.52 es:depart en
-0.76 -0.80 es:deprim
-0.75 1.26 es:desapa
-0.06 0.42 es:descan
-0.48 0.35 es:descon
-0.25 -0.01 es:descon me
0.28 0.61 es:desde
0.57 0.55 es:desde aqui
0.39 0.33 es:desde ayer
-0.06 0.52 es:desde el
-0.19 -0.00 es:desde la
-0.11 -0.11 es:desde que
0.26 0.17 es:deseo
0.18 0.50 es:deseo la
-0.23 -0.55 es:despac
0.19 0.15 es:desped
0.10 -0.03 es:desped de
0.17 0.13 es:desped del
0.09 0.85 es:desper
-0.48 0.53 es:desper de
-0.17 -0.42 es:despid
0.59 0.54 es:despid de
0.16 -0.23 es:despie
0.11 0.12 es:despue
0.02 -0.21 es:despue de
0.05 0.48 es:despue del
0.00 0.43 es:despue la
-0.44 -0.04 es:despue me
-0.49 -0.47 es:detect
0.09 -0.05 es:di
0.47 0.45 es:di el
0.05 0.02 es:dia
-0.27 -0.30 es:dia de
-0.34 -0.45 es:dia y
0.62 0.54 es:diagno
0.57 0.23 es:diario
-0.10 -0.35 es:diario de
-0.33 0.52 es:dias
-0.44 0.00 es:dias que
0.22 0.59 es:dias y
-0.46 0.41 es:dibujo
-0.23 0.32 es:dice
-0.14 0.16 es:dice que
0.86 0.88 es:dicen
0.61 0.63 es:dicen que
-0.33 -0.52 es:dieron
-0.29 -0.38 es:dieron el
-0.75 -0.83 es:dieta
-0.12 -0.44 es:diez
0.10 0.02 es:diez anos
-0.21 -0.49 es:diez minuto
-0.03 -0.10 es:digale
0.70 0.77 es:diganl
0.43 0.48 es:diganl a
0.49 0.64 es:digas
-0.93 -0.19 es:digo
-0.66 0.50 es:digo que
0.05 -0.11 es:dije
-0.56 -0.09 es:dije a
0.51 0.36 es:dije lo
0.04 -0.11 es:dije que
-0.76 -0.19 es:dijo
-0.35 0.30 es:dijo me
-0.20 0.74 es:dijo que
0.28 0.22 es:dile
0.20 0.16 es:dile a
-0.44 -0.15 es:dinero
-0.49 -0.31 es:dio
-0.37 -0.12 es:dio un
0.23 0.41 es:dio una
-0.66 0.29 es:dios
-0.40 0.46 es:dios me
-0.30 0.41 es:dios que
-0.15 -0.21 es:discut
-0.19 -0.16 es:discut con
-0.62 -0.63 es:divorc
-0.89 -0.66 es:doce
0.39 0.29 es:doctor
-0.55 -0.29 es:doctor me
-0.08 0.97 es:doler
-0.01 -0.11 es:dolor
-0.70 -0.37 es:doming
0.22 0.47 es:doming lo
0.52 0.64 es:doming ya
1.00 0.87 es:donde
-0.36 -0.33 es:donde la
-1.10 -1.18 es:dormi
0.07 0.21 es:dormid
-0.55 -0.38 es:dormir
0.15 0.14 es:dormir para
-0.38 -0.33 es:dos
-0.41 0.11 es:dos anos
-0.28 0.38 es:dos meses
-0.00 0.28 es:dos veces
-0.33 -0.39 es:dosis
0.01 1.10 es:doy
-0.46 0.45 es:doy nada
-0.15 -0.13 es:duele
-0.78 -0.76 es:dueno
0.39 0.42 es:duerma
-0.87 -0.32 es:duerme
-0.34 0.21 es:duerme con
-0.90 -0.16 es:duermo
-0.65 0.38 es:durmie
-0.12 0.32 es:edad
-0.52 -0.59 es:ejecut
-0.37 -0.42 es:ejecut el
-0.01 -0.43 es:el
-0.31 0.13 es:el abuelo
0.27 0.30 es:el adentr
-0.53 -0.24 es:el alma
-0.06 0.33 es:el alquil
-0.23 -0.50 es:el anden
0.40 0.44 es:el anillo
-0.39 -0.17 es:el aniver
-0.33 0.54 es:el ano
-0.13 -0.27 es:el aument
-0.08 0.05 es:el auto
-0.24 0.42 es:el avion
0.36 0.48 es:el balcon
-0.30 -0.15 es:el bano
-0.40 -0.51 es:el bebe
0.36 0.35 es:el borde
0.02 0.09 es:el brazo
0.01 -0.08 es:el cajon
0.09 0.09 es:el camion
-0.23 -0.34 es:el capitu
0.17 0.15 es:el celula
0.42 0.57 es:el cielo
-0.25 0.09 es:el cintur
-0.36 -0.42 es:el club
0.79 0.84 es:el coche
0.25 0.18 es:el cole
-0.15 -0.26 es:el concie
-0.34 -0.47 es:el corazo
0.58 0.59 es:el cuchil
0.18 -0.05 es:el cuello
-0.01 -0.06 es:el cuerpo
-0.42 -0.42 es:el cuesti
0.11 0.17 es:el de
0.30 0.23 es:el depart
-0.35 -0.34 es:el detect
0.10 -0.18 es:el dia
0.45 0.38 es:el diagno
-0.57 -0.60 es:el diario
-0.48 -0.09 es:el doctor
-0.00 -0.08 es:el dolor
-0.43 0.08 es:el doming
-0.56 -0.54 es:el dueno
0.37 0.35 es:el escrit
-0.34 -0.27 es:el examen
-0.34 -0.35 es:el final
0.36 0.37 es:el frasco
-0.31 -0.32 es:el funera
-0.30 -0.34 es:el futbol
0.10 -0.08 es:el garaje
0.58 0.60 es:el gas
-0.44 -0.40 es:el gasist
-0.05 -0.18 es:el gato
0.02 -0.22 es:el hospit
-0.33 -0.40 es:el inform
-0.08 -0.10 es:el jefe
-0.27 -0.26 es:el juego
-0.35 -0.19 es:el jueves
-0.48 -0.44 es:el karaok
-0.34 -0.32 es:el lago
0.30 0.28 es:el libro
0.28 0.13 es:el lunes
-0.28 -0.10 es:el martes
0.21 0.17 es:el martil
-0.49 0.18 es:el mes
0.51 0.49 es:el mierco
0.13 0.46 es:el mundo
0.43 0.35 es:el novio
-0.19 -0.29 es:el nuevo
0.55 0.56 es:el otro
-0.23 -0.26 es:el pastil
-0.10 -0.13 es:el perro
-0.23 -0.26 es:el pie
-0.24 -0.31 es:el piso
-0.48 -0.51 es:el podcas
-0.23 -0.29 es:el prospe
0.34 0.40 es:el proxim
0.05 0.13 es:el puente
0.11 0.38 es:el que
-0.46 -0.47 es:el record
0.02 -0.23 es:el remedi
0.34 0.38 es:el revolv
-0.28 -0.25 es:el rio
0.25 0.30 es:el ruido
0.07 0.04 es:el sabado
-0.03 -0.14 es:el seguro
0.26 0.21 es:el sillon
-0.10 0.43 es:el sotano
0.16 0.28 es:el sueno
0.37 0.48 es:el suicid
-0.07 -0.14 es:el testam
-0.17 0.04 es:el trabaj
-0.40 -0.40 es:el trafic
-0.62 -0.64 es:el tren
0.16 0.05 es:el ultimo
-0.06 -0.02 es:el vaso
-0.56 -0.31 es:el vecino
0.13 0.22 es:el veneno
-0.22 -0.18 es:el viaduc
-0.42 -0.37 es:el viaje
-0.54 -0.48 es:el vierne
-0.73 -0.76 es:el ~
-0.12 0.81 es:ella
0.12 0.37 es:ella no
-0.27 0.35 es:ella se
-0.33 -0.50 es:empeza
0.19 0.18 es:empiez
-0.25 0.09 es:empuja
-0.50 -0.02 es:empujo
-0.36 -0.08 es:en
0.39 0.32 es:en casa
0.10 -0.10 es:en diez
0.04 -0.07 es:en el
-0.61 -0.58 es:en esta
0.10 0.17 es:en junio
-0.08 0.27 es:en la
-0.52 -0.57 es:en las
-0.58 0.06 es:en marzo
-0.44 -0.12 es:en matarm
-0.45 -0.09 es:en mayo
0.17 -0.15 es:en mi
-0.37 0.51 es:en mis
-0.67 -0.32 es:en morir
-0.05 -0.04 es:en paz
-0.19 -0.32 es:en peligr
0.18 0.23 es:en puente
-0.43 0.47 es:en que
-0.41 -0.37 es:en serie
0.08 0.56 es:en serio
-0.48 0.47 es:en todo
0.51 0.43 es:en tres
0.19 0.10 es:en un
-0.43 -0.45 es:en una
-0.17 0.11 es:en ~
-0.16 -0.22 es:encant
0.72 0.67 es:encarg
-0.19 -0.29 es:encerr
-0.06 -0.05 es:encerr en
-0.97 -0.81 es:encima
-0.57 -0.44 es:encima de
0.02 0.70 es:encont
0.48 0.43 es:encont la
-0.05 0.44 es:encont mi
0.74 0.15 es:encuen
-0.34 0.40 es:enferm
-0.14 0.52 es:enferm para
0.33 0.48 es:entend
-0.20 -0.05 es:entera
-0.36 -0.44 es:entera de
0.25 0.21 es:entero
-0.89 -1.15 es:enterr
-0.22 -0.53 es:enterr a
0.44 0.74 es:entier
-0.06 0.34 es:entier y
0.89 0.85 es:entrar
-0.34 -0.53 es:entre
-0.74 -0.39 es:entreg
0.19 -0.09 es:entreg el
-0.35 -0.38 es:entreg la
-0.57 -0.72 es:entrev
0.03 0.02 es:entro
-0.29 0.54 es:envene
-0.68 -0.77 es:equipo
-0.23 0.45 es:era
-0.49 0.59 es:era chica
0.45 0.38 es:eres
0.32 0.27 es:eres la
0.18 0.05 es:es
0.45 0.32 es:es el
0.40 0.43 es:es joda
-0.03 -0.23 es:es la
0.44 0.59 es:es lo
0.04 -0.21 es:es mas
0.08 0.20 es:es mi
-0.50 -0.25 es:es normal
0.34 0.36 es:es para
-0.28 0.28 es:es que
-0.38 0.01 es:es si
0.44 0.36 es:es solo
-0.42 -0.29 es:es su
-0.58 -0.09 es:es suicid
-0.30 -0.63 es:es un
-0.54 -0.55 es:es ~
-0.04 -0.48 es:esa
-0.38 -0.33 es:esa de
-0.60 -0.05 es:esas
0.45 0.76 es:escale
0.84 0.74 es:escond
0.33 0.37 es:escond en
-0.23 -0.19 es:escope
-0.20 -0.18 es:escrib
0.34 0.30 es:escrib a
-0.12 -0.27 es:escrib aqui
0.28 0.35 es:escrib la
-0.67 -0.38 es:escrib que
-0.45 -0.33 es:escrib tres
-0.32 -0.07 es:escrib una
0.54 0.45 es:escrit
0.28 0.25 es:escrit vacio
-0.00 0.12 es:escuch
-0.09 -0.14 es:escuel
0.07 0.17 es:escuel y
-0.16 -0.54 es:ese
0.50 0.56 es:ese colegi
-0.58 -0.63 es:eso
0.44 0.42 es:eso me
-0.79 -0.80 es:esos
0.26 0.32 es:espano
0.21 0.66 es:espera
0.11 -0.27 es:espera que
0.00 0.27 es:espero
-0.17 0.09 es:espero que
0.35 -0.15 es:esposa
0.44 0.80 es:esquin
0.42 -0.20 es:esta
0.08 0.32 es:esta bien
0.39 0.42 es:esta dando
0.49 0.31 es:esta en
-0.16 0.30 es:esta hacien
0.13 0.13 es:esta la
-0.03 -0.24 es:esta manana
-0.19 -0.18 es:esta mejor
0.64 0.61 es:esta noche
0.47 0.45 es:esta pegand
-0.13 -0.55 es:esta semana
-0.24 -0.22 es:esta tarea
0.60 0.53 es:esta tirand
0.04 -0.02 es:esta todo
-0.12 -0.13 es:esta vez
-0.08 0.48 es:esta vida
-1.19 -0.81 es:estaba
-0.32 0.13 es:estaba en
-0.50 -0.50 es:establ
0.68 0.45 es:estaci
0.24 0.32 es:estaci y
-1.06 -1.18 es:estamo
0.58 0.18 es:estan
0.05 0.24 es:estar
-0.25 0.36 es:estar bien
0.65 0.51 es:estar muerta
0.03 -0.27 es:estar muerto
0.42 0.56 es:estar para
-0.00 -0.03 es:estar viva
0.59 0.52 es:estar vivo
-0.73 0.72 es:estari
0.08 -0.19 es:este
-0.19 -0.19 es:este doming
0.39 0.35 es:este mundo
-0.38 -0.20 es:este pueblo
-0.02 -0.06 es:este ~
0.38 0.36 es:esto
-0.44 -0.18 es:esto y
0.50 0.40 es:esto ya
-0.13 -0.10 es:estoy
0.04 -0.10 es:estoy a
0.36 0.34 es:estoy afuera
0.38 0.54 es:estoy bien
-0.17 0.34 es:estoy cansad
-0.47 -0.33 es:estoy con
0.34 0.41 es:estoy del
0.30 0.18 es:estoy en
-0.36 -0.30 es:estoy hasta
0.25 0.20 es:estoy lista
-0.34 0.69 es:estoy mal
-0.57 -0.06 es:estoy muerta
0.37 0.46 es:estoy otra
0.68 0.57 es:estoy sangra
-0.30 -0.11 es:estoy segura
0.36 0.35 es:estoy sentad
-0.33 -0.09 es:estoy tan
-0.28 -0.25 es:estoy tranqu
-0.61 -0.49 es:estoy triste
0.42 0.44 es:estran
0.70 0.76 es:estrel
-0.44 0.53 es:estres
-0.61 -0.22 es:estudi
-1.11 0.57 es:estuve
-0.39 -0.43 es:estuve en
0.16 0.54 es:estuvi
-0.63 0.39 es:estuvo
0.31 1.07 es:ex
0.15 0.45 es:ex dice
-0.42 0.55 es:ex me
0.42 0.19 es:ex se
-0.43 -0.53 es:examen
0.11 1.01 es:existi
0.59 0.67 es:explot
-0.37 -0.45 es:extra
-0.72 -0.53 es:extran
-0.32 -0.26 es:extran a
-0.28 -0.44 es:extran tanto
-0.63 -0.28 es:facil
-0.26 0.24 es:facil no
0.23 -0.22 es:factur
-0.06 -0.23 es:factur de
1.09 1.10 es:falta
0.28 0.33 es:falta la
0.33 0.39 es:falta una
-0.65 -0.53 es:famili
0.36 0.00 es:farmac
0.05 -0.02 es:farmac me
0.76 0.72 es:favor
0.13 0.11 es:favor yo
0.11 -0.10 es:fecha
0.36 0.35 es:fecha y
-0.65 0.39 es:felice
-0.94 -0.03 es:feliz
-0.36 0.01 es:fiesta
0.09 -0.01 es:fin
-0.17 -0.26 es:fin de
-0.17 -0.24 es:fin le
-0.77 -0.80 es:final
0.02 -0.03 es:final de
0.29 0.84 es:forma
0.51 0.45 es:forma de
-0.22 -0.38 es:formul
0.38 0.24 es:fotos
-0.15 0.36 es:frasco
-0.30 0.40 es:frasco de
0.18 0.15 es:frasco entero
0.79 0.68 es:freno
0.12 -0.16 es:frio
0.35 -0.19 es:fue
-0.13 0.16 es:fue a
-0.31 -0.32 es:fue bonito
0.53 0.55 es:fue el
-0.52 -0.61 es:fue en
-0.44 -0.47 es:fue la
-0.16 0.21 es:fue un
0.25 0.22 es:fuego
0.06 0.01 es:fuego a
-0.19 0.61 es:fuera
0.01 0.61 es:fueron
0.17 -0.33 es:fuerte
-0.21 -0.66 es:fui
-0.04 -0.10 es:fui a
0.10 -0.06 es:fui al
-0.82 -0.90 es:fuimos
-0.57 -0.58 es:fuimos a
0.64 0.64 es:fuiste
0.46 0.46 es:fuiste la
-1.13 -0.89 es:funcio
-0.45 -0.46 es:funera
-0.31 -0.32 es:funera fue
-0.69 -0.88 es:futbol
-0.67 0.12 es:futuro
-0.31 -0.46 es:gallet
-0.26 0.04 es:ganas
-0.03 0.34 es:ganas de
-0.07 -0.47 es:garaje
0.82 0.84 es:gas
-0.62 -0.57 es:gasist
0.29 0.03 es:gata
-0.50 -0.12 es:gato
-0.19 -0.38 es:gimnas
-0.39 0.05 es:golpeo
-0.03 -0.17 es:golpeo la
-0.09 -0.33 es:gracia
-0.06 -0.22 es:gracia por
0.15 0.50 es:grita
0.65 0.74 es:gritan
0.18 0.21 es:gritan no
-0.67 -0.62 es:gritar
-0.46 -0.41 es:grito
-0.27 -0.28 es:grito al
-0.15 -0.15 es:grupo
-0.18 -0.19 es:grupo de
0.05 0.14 es:guarda
-0.48 0.02 es:guardo
-0.51 -0.58 es:guiso
0.01 -0.13 es:gusta
0.01 -0.10 es:gusta la
-0.57 -0.70 es:gustab
0.10 -0.13 es:ha
-0.19 0.56 es:haber
-0.14 0.40 es:haber desper
-0.30 -0.43 es:habia
-0.92 0.69 es:habla
-0.66 0.49 es:habla de
-0.72 -0.86 es:hablam
-0.73 -0.79 es:hablar
0.87 0.76 es:habra
0.62 0.54 es:habra termin
0.41 0.41 es:hace
-0.38 -0.23 es:hace anos
-0.40 0.37 es:hace cinco
0.21 0.36 es:hace diez
-0.23 0.27 es:hace dos
-0.20 -0.05 es:hace mucho
0.53 0.33 es:hace una
0.27 0.20 es:hacen
0.46 0.29 es:hacer
-0.10 0.32 es:hacer algo
-0.04 -0.14 es:hacer dano
-0.71 0.55 es:hacer nada
0.31 0.29 es:hacer que
0.11 0.03 es:hacerl
-0.23 -0.23 es:hacerl dano
-0.48 -0.05 es:hacerm
-0.35 -0.04 es:hacerm dano
-0.61 -0.65 es:hacia
-0.15 0.45 es:hacien
0.56 0.42 es:haga
-0.30 0.17 es:hago
0.06 0.13 es:hago el
-0.00 0.12 es:haha
0.36 0.36 es:haha adivin
0.05 0.10 es:haha que
-0.46 1.20 es:haria
-0.16 0.24 es:haria nada
-0.18 -0.03 es:hasta
-0.36 -0.45 es:hasta el
-0.48 -0.51 es:hasta la
-0.28 -0.44 es:hasta las
0.08 0.29 es:hasta que
-0.18 0.26 es:hay
0.44 0.36 es:hay fecha
-0.57 0.45 es:hay salida
0.50 0.31 es:hay un
-0.28 -0.43 es:hay una
0.37 0.33 es:hay vuelta
0.07 -0.42 es:he
0.00 -0.11 es:he pensad
0.03 -0.18 es:hecho
0.15 0.07 es:helade
-0.69 -0.71 es:helado
-0.06 -0.13 es:herman
-0.16 -0.05 es:herman en
-0.54 -0.01 es:herman por
0.59 0.57 es:herman se
-0.13 -0.14 es:herman tiene
-0.30 -0.06 es:herman y
0.34 -0.10 es:hermos
0.38 0.22 es:hice
-0.39 -0.41 es:hice el
-0.02 -0.20 es:hice la
-0.81 -0.82 es:hicimo
0.51 0.67 es:hija
0.20 0.12 es:hija me
0.01 0.22 es:hija se
-0.44 -0.38 es:hijo
-0.34 0.02 es:hijo le
-0.26 -0.09 es:hijos
-0.26 0.27 es:hijos merece
0.25 0.29 es:hirvie
0.18 0.21 es:hirvie y
0.02 0.70 es:hizo
-0.44 -0.47 es:hoja
-0.83 -0.91 es:hola
0.58 0.33 es:hombre
0.72 0.74 es:hondo
0.32 -0.24 es:hora
0.31 0.22 es:hora a
0.12 -0.11 es:hora de
-0.47 -0.32 es:hora en
0.27 0.17 es:hora y
-0.80 -0.73 es:horas
-0.26 -0.32 es:horas extra
-0.48 0.21 es:horror
-0.24 -0.29 es:hospit
-0.28 -0.16 es:hospit por
-0.24 -0.45 es:hotel
-0.17 -0.32 es:hotel para
-0.08 -0.08 es:hoy
0.42 0.39 es:hoy es
-0.28 -0.35 es:hoy lo
0.63 0.62 es:hoy me
0.07 0.77 es:hoy no
0.24 0.34 es:hoy ya
0.01 0.86 es:hubier
-0.27 0.61 es:huevos
-0.68 -0.76 es:i
-0.68 -0.68 es:i a
0.83 0.58 es:iba
0.66 0.56 es:iba a
0.11 0.82 es:idea
-0.96 0.14 es:ideas
-0.37 -0.34 es:ideas suicid
-0.04 -0.17 es:igual
0.18 -0.27 es:im
-0.38 0.67 es:imagin
-0.43 0.32 es:imagin mi
-0.64 1.08 es:import
-0.45 -0.48 es:infart
-0.32 -0.34 es:infart cuando
-0.28 -0.52 es:infier
-0.20 -0.37 es:infier pero
-0.47 -0.56 es:inform
-0.51 -0.60 es:insuli
-0.38 0.60 es:intenc
-0.27 0.43 es:intenc solo
-0.44 0.48 es:intent
0.41 0.26 es:intent ahorca
-0.48 -0.08 es:intent de
-0.32 -0.19 es:intent matarm
0.10 0.32 es:intent suicid
-0.04 0.19 es:intent y
0.17 0.85 es:intern
-0.40 0.31 es:inutil
0.61 0.66 es:invier
-0.63 -0.64 es:invita
-0.13 -0.23 es:inyect
0.46 0.55 es:inyect toda
0.72 1.10 es:ir
-0.43 0.18 es:ir al
0.16 0.42 es:ir con
-0.12 0.35 es:iria
-0.26 -0.34 es:irme
-0.40 -0.19 es:irme de
-0.41 -0.52 es:jefa
-0.31 -0.05 es:jefe
0.55 0.60 es:joda
-0.43 -0.51 es:juego
-0.68 -0.56 es:jueves
-0.52 -0.31 es:jueves y
-0.50 -0.49 es:juliet
-0.02 0.12 es:junio
-0.54 -0.47 es:junte
-0.68 -0.61 es:karaok
-0.06 -0.21 es:la
-0.41 -0.06 es:la abuela
0.41 0.44 es:la almoha
0.37 0.47 es:la atenci
0.17 0.09 es:la azotea
0.40 0.43 es:la banera
0.43 0.58 es:la barand
-0.38 -0.41 es:la bateri
0.11 -0.00 es:la bebe
-0.56 -0.58 es:la boda
0.17 0.17 es:la bolsa
0.48 0.26 es:la cabeza
-0.01 -0.03 es:la caja
-0.08 -0.32 es:la calder
-0.36 -0.46 es:la cama
0.12 -0.04 es:la cancio
0.20 0.56 es:la cara
-0.39 -0.36 es:la carpa
0.19 0.18 es:la carpet
0.09 0.22 es:la carta
0.20 0.11 es:la casa
-0.35 -0.46 es:la cena
-0.10 -0.41 es:la cita
-0.19 -0.12 es:la cocina
-0.26 0.25 es:la comida
-0.09 -0.17 es:la comput
0.50 0.36 es:la cuenta
0.50 0.44 es:la cuerda
-0.25 -0.26 es:la decisi
-0.21 0.44 es:la dejo
-0.53 -0.59 es:la dieta
-0.23 -0.28 es:la dosis
-0.48 0.21 es:la encont
-0.41 -0.52 es:la entrev
-0.47 0.19 es:la escale
0.26 0.39 es:la escope
-0.01 -0.04 es:la escuel
0.31 0.57 es:la esquin
0.30 0.31 es:la estaci
-0.13 -0.14 es:la extran
0.33 0.17 es:la factur
-0.25 -0.27 es:la famili
-0.24 -0.35 es:la farmac
0.06 -0.04 es:la fecha
-0.24 -0.35 es:la fiesta
0.10 0.05 es:la helade
-0.49 -0.50 es:la hora
0.24 0.27 es:la lista
-0.02 -0.00 es:la llave
-0.36 -0.33 es:la madre
0.15 0.43 es:la manana
0.26 0.36 es:la mangue
0.07 0.08 es:la mano
0.24 0.22 es:la manta
0.11 -0.01 es:la mesa
0.27 0.10 es:la mesita
0.29 0.21 es:la mochil
-0.28 -0.12 es:la muela
0.18 0.67 es:la muerte
-0.05 0.54 es:la muneca
0.50 0.51 es:la navaja
0.62 0.51 es:la necesi
-0.20 -0.34 es:la noche
0.45 0.41 es:la nota
0.24 0.07 es:la operac
0.34 0.54 es:la otra
0.40 0.58 es:la pared
-0.44 -0.42 es:la pelicu
-0.34 -0.45 es:la pena
-0.01 -0.54 es:la pileta
0.69 0.85 es:la pistol
-0.21 -0.30 es:la pizza
0.44 0.48 es:la planch
-0.30 -0.41 es:la playa
-0.39 -0.44 es:la presen
-0.29 -0.31 es:la primer
0.56 0.56 es:la proxim
0.20 0.07 es:la puerta
0.32 0.03 es:la que
-0.43 -0.49 es:la radio
-0.27 -0.26 es:la receta
-0.05 -0.02 es:la reja
-0.18 -0.26 es:la respir
-0.19 -0.24 es:la reunio
-0.17 -0.41 es:la rodill
0.35 0.30 es:la salida
-0.84 -0.20 es:la semana
-0.23 -0.34 es:la serie
0.11 -0.02 es:la soga
-0.23 -0.26 es:la tarea
-0.44 0.64 es:la tele
0.43 0.37 es:la tengo
0.50 0.44 es:la toalla
-0.44 -0.43 es:la torre
-0.18 -0.19 es:la tumba
0.37 0.26 es:la ultima
0.56 0.52 es:la unica
-0.61 0.58 es:la univer
0.08 0.07 es:la vecina
-0.41 -0.37 es:la ventan
-0.31 -0.32 es:la veo
0.12 0.37 es:la verdad
-0.51 0.11 es:la vez
0.12 0.10 es:la vida
0.36 0.35 es:la viga
0.43 0.32 es:la voy
-0.79 -0.74 es:la ~
-0.10 0.15 es:lado
0.23 0.28 es:lado de
0.23 0.18 es:lago
0.53 0.54 es:lanzar
-0.39 0.44 es:larga
-0.65 0.27 es:largo
0.06 -0.35 es:las
-0.04 -0.07 es:las cartas
-0.07 -0.16 es:las claves
-0.47 0.55 es:las cosas
0.19 0.17 es:las cuento
-0.01 -0.21 es:las dos
0.27 0.17 es:las fotos
0.25 -0.20 es:las ganas
-0.32 0.36 es:las ideas
-0.11 -0.18 es:las llaves
-0.44 -0.50 es:las noches
0.03 -0.07 es:las notas
-0.52 -0.57 es:las notici
0.20 0.18 es:las nueve
-0.05 -0.20 es:las pastil
0.04 -0.08 es:las pierna
-0.08 0.05 es:las planta
-0.08 0.57 es:las puerta
-0.46 -0.41 es:las rodill
-0.24 -0.25 es:las seis
0.41 0.42 es:las tome
0.47 0.50 es:las va
-0.10 -0.20 es:las venas
0.11 0.11 es:las ventan
0.26 0.21 es:las vias
0.40 0.28 es:las voces
-0.42 -0.15 es:lastim
-0.06 0.23 es:lastim a
0.27 0.32 es:lavand
-0.12 0.10 es:le
0.23 0.29 es:le conte
0.17 0.08 es:le deje
-0.06 -0.23 es:le di
-0.45 0.40 es:le digo
0.03 -0.24 es:le dije
0.07 0.56 es:le doy
-0.25 -0.54 es:le escrib
0.65 0.58 es:le esta
-0.27 -0.28 es:le grito
0.24 0.22 es:le gusta
0.04 0.51 es:le import
0.13 -0.03 es:le pega
-0.22 0.31 es:le pego
-0.29 0.28 es:le pido
0.54 0.42 es:le puedo
-0.15 -0.24 es:le puse
0.09 -0.10 es:le regale
-0.46 0.20 es:le veo
-0.07 -0.08 es:le voy
-0.54 -0.75 es:lei
0.30 0.28 es:les
0.50 0.45 es:les escrib
-0.45 0.57 es:les haria
0.11 0.09 es:les mande
-0.46 -0.20 es:les tengo
0.04 0.35 es:libres
0.20 0.19 es:libro
-0.62 -0.70 es:libros
-0.53 -0.80 es:limpia
0.41 0.51 es:limpie
0.22 0.19 es:limpie la
-0.03 -0.06 es:linda
-0.47 -0.65 es:lindo
0.49 0.65 es:linea
0.52 0.57 es:lista
-0.12 -0.19 es:lista para
0.23 0.27 es:lista y
-0.58 -0.34 es:listas
-0.38 -0.49 es:listo
-0.25 -0.36 es:livian
-0.76 -0.61 es:llama
-0.55 -0.56 es:llamad
-0.40 -0.39 es:llamad perdon
-0.14 0.48 es:llaman
-0.07 -0.23 es:llamar
0.32 0.42 es:llamar a
0.37 0.47 es:llamar la
-0.46 -0.23 es:llame
-0.23 -0.10 es:llame a
0.44 0.55 es:llamen
0.32 0.40 es:llamen a
-0.45 -0.54 es:llamo
-0.25 -0.33 es:llamo a
0.31 0.51 es:llave
-0.08 -0.03 es:llave y
-0.16 -0.25 es:llaves
0.07 0.12 es:llaves en
0.25 0.19 es:llega
-0.23 -0.26 es:llega tarde
0.99 0.98 es:llegar
0.70 0.70 es:llegar a
-1.04 -1.11 es:llego
-0.43 -0.55 es:llego el
0.56 0.34 es:llegue
-0.82 -0.84 es:llena
0.59 0.66 es:llene
-0.66 -0.70 es:lleno
-0.25 -0.25 es:lleno de
0.35 0.34 es:lleve
0.17 -0.25 es:lleve a
0.80 1.16 es:llevo
-0.35 0.47 es:llevo dos
0.32 0.32 es:llevo un
0.42 0.40 es:llevo una
0.08 -0.59 es:llorar
-0.31 -0.57 es:llore
-0.25 -0.40 es:llore en
-0.90 -0.51 es:lloro
0.44 0.29 es:lo
-0.51 -0.50 es:lo charla
-0.29 0.26 es:lo conte
-0.58 -0.26 es:lo de
-0.34 -0.38 es:lo del
-0.05 -0.21 es:lo demas
-0.65 0.59 es:lo dije
-0.34 -0.12 es:lo extran
0.25 0.12 es:lo hago
0.24 0.35 es:lo haria
0.43 0.55 es:lo he
0.52 0.45 es:lo hice
0.45 0.58 es:lo intent
0.12 0.10 es:lo mato
0.31 0.28 es:lo mejor
0.17 0.51 es:lo mismo
0.53 0.07 es:lo que
0.02 -0.17 es:lo quiero
-0.20 0.22 es:lo repita
0.68 0.57 es:lo tengo
0.51 0.50 es:lo unico
0.14 0.12 es:lo va
-0.13 -0.23 es:lo voy
-0.50 -0.36 es:loca
-0.02 -0.17 es:los
0.39 0.27 es:los amo
-0.54 -0.51 es:los antide
-0.26 -0.38 es:los chicos
-0.49 -0.49 es:los cuchil
-0.58 0.08 es:los dias
-0.54 -0.58 es:los doming
-0.51 -0.41 es:los examen
0.10 0.09 es:los ninos
0.12 0.46 es:los ojos
0.50 0.56 es:los papele
0.43 0.49 es:los quiero
-0.31 0.20 es:los vecino
-0.25 0.54 es:los veinte
0.73 0.67 es:los voy
0.07 -0.37 es:luego
0.26 0.27 es:lugar
-0.13 -0.42 es:lunes
-0.16 -0.40 es:lunes empiez
-0.27 0.79 es:luz
0.05 0.30 es:madre
-0.48 0.14 es:madre en
-0.26 0.27 es:madre mejor
-0.05 0.03 es:madre se
-0.52 -0.32 es:madre y
0.52 0.44 es:madre ya
-0.60 -0.43 es:mal
0.45 0.59 es:manana
-0.32 -0.26 es:manana es
0.07 0.14 es:manana la
0.27 0.45 es:manana me
-0.21 0.57 es:manana nadie
0.34 0.34 es:manana ya
-0.59 -0.56 es:manche
-0.69 0.33 es:manda
-0.09 -0.21 es:mande
-0.01 0.07 es:mande las
-0.05 -0.16 es:mande un
-0.10 -0.20 es:manden
-0.47 -0.64 es:mando
-0.50 0.28 es:maneja
-0.72 -0.22 es:manejo
0.37 0.50 es:mangue
0.21 0.24 es:mano
0.34 0.31 es:manta
0.24 0.22 es:manta azul
-0.64 0.57 es:manzan
-0.24 -0.23 es:mar
-0.64 -0.53 es:marido
0.01 -0.28 es:marido me
-0.36 0.02 es:marido y
-0.39 -0.16 es:martes
0.29 0.24 es:martil
-0.42 0.14 es:marzo
-0.01 -0.08 es:mas
0.16 0.07 es:mas de
0.54 0.59 es:mas esta
-0.58 -0.20 es:mas facil
-0.35 0.66 es:mas felice
0.41 0.41 es:mas fuerte
-0.33 -0.23 es:mas me
0.30 0.32 es:mas por
0.57 0.53 es:mas voy
0.11 -0.02 es:mas y
-0.94 -0.69 es:mata
-0.48 0.41 es:mata si
0.44 0.40 es:matado
-0.65 -0.67 es:matan
0.57 0.19 es:matar
0.81 0.62 es:matar a
-0.55 -0.66 es:matar al
-0.61 -0.62 es:matar cuando
-0.28 -0.20 es:matar haha
-0.52 -0.55 es:matar i
-0.26 0.44 es:matar y
0.13 0.17 es:matarm
0.54 0.52 es:matarm y
-0.79 0.79 es:matars
-0.09 -0.50 es:mate
-0.81 -0.96 es:matenm
0.32 0.53 es:mato
-0.38 -0.42 es:mato pero
-0.08 0.15 es:mato tengo
-0.75 -0.57 es:matrim
-0.63 -0.12 es:mayo
-0.19 -0.20 es:mayo me
-0.08 0.11 es:me
0.53 0.45 es:me acaba
0.17 -0.01 es:me acabar
0.11 -0.02 es:me alcanz
0.22 0.03 es:me alegro
-0.12 0.27 es:me amenaz
-0.43 0.42 es:me atrope
-0.37 -0.05 es:me autole
0.59 0.58 es:me busque
0.49 0.52 es:me colgue
-0.57 -0.64 es:me comeri
-0.29 -0.18 es:me contas
-0.03 0.50 es:me conto
-0.43 0.41 es:me cortab
0.50 0.23 es:me corte
-0.41 -0.42 es:me costo
-0.00 0.43 es:me cruza
-0.05 -0.38 es:me cuesta
-0.49 -0.07 es:me da
0.02 0.17 es:me dan
0.36 0.39 es:me deja
-0.55 -0.52 es:me dejo
0.06 -0.08 es:me desped
-0.08 -0.17 es:me desper
0.26 0.28 es:me dice
-0.03 -0.26 es:me dieron
-0.46 -0.31 es:me dijo
-0.17 -0.20 es:me dio
-0.00 -0.11 es:me duele
-0.50 0.36 es:me empujo
0.51 0.48 es:me encarg
0.29 0.56 es:me encerr
-0.54 -0.20 es:me encont
0.25 0.18 es:me encuen
0.25 0.17 es:me escond
-0.26 0.60 es:me escrib
0.69 0.72 es:me esta
0.44 0.49 es:me falta
-0.36 -0.46 es:me fue
0.17 -0.07 es:me fui
-0.46 -0.15 es:me hice
-0.23 0.47 es:me hizo
0.27 0.46 es:me hubier
-0.58 0.58 es:me import
0.46 0.55 es:me inyect
0.15 0.07 es:me la
0.35 0.35 es:me las
-0.30 0.41 es:me lleve
0.29 0.57 es:me lo
-0.43 -0.69 es:me mata
-0.46 -0.47 es:me matan
0.37 0.17 es:me mate
-0.02 -0.21 es:me mato
-0.18 -0.17 es:me moria
-0.37 -0.52 es:me muero
-0.32 -0.21 es:me olvide
0.06 0.39 es:me ordena
0.32 -0.20 es:me pase
-0.31 0.50 es:me paso
-0.50 -0.39 es:me pego
-0.42 -0.45 es:me pongo
0.21 0.25 es:me pregun
-0.47 0.20 es:me preocu
0.51 0.37 es:me puedo
0.54 0.51 es:me puse
-0.08 -0.14 es:me puso
0.28 0.08 es:me queda
-0.47 -0.62 es:me quede
-0.55 0.52 es:me quemab
-0.36 -0.37 es:me queria
-0.37 -0.24 es:me quiera
-0.41 -0.44 es:me quiere
0.46 0.55 es:me quiero
0.47 0.41 es:me quito
0.15 0.66 es:me rasgun
0.02 -0.16 es:me rompi
-0.18 -0.38 es:me sacaro
-0.42 -0.37 es:me senti
0.04 -0.26 es:me siento
-0.27 -0.18 es:me tengo
0.53 0.48 es:me tire
-0.02 -0.30 es:me tiro
0.22 0.42 es:me toca
0.17 0.18 es:me tome
0.47 0.56 es:me trague
-0.51 -0.06 es:me veo
-0.36 0.41 es:me violar
0.56 0.44 es:me violo
0.28 0.40 es:me voy
0.11 -0.13 es:me ~
0.52 0.39 es:media
0.37 0.28 es:media botell
-0.72 0.08 es:medico
0.32 0.39 es:mejor
-0.20 0.22 es:mejor amiga
-0.37 -0.20 es:mejor que
0.10 -0.48 es:mejora
0.30 0.09 es:meme
-0.90 0.01 es:menos
-0.89 -0.54 es:mensaj
-0.49 -0.51 es:mensaj cuando
-0.28 -0.18 es:merece
-0.26 0.27 es:merece una
-0.69 0.25 es:mes
-0.51 0.41 es:mes pasado
-0.06 -0.32 es:mes que
0.15 -0.01 es:mesa
-0.11 0.69 es:meses
0.38 0.14 es:mesita
0.27 0.10 es:mesita y
0.51 0.49 es:mete
0.76 0.73 es:meterm
0.45 0.46 es:meterm al
0.66 0.82 es:meti
0.06 0.22 es:mi
0.34 0.24 es:mi abuela
-0.45 -0.18 es:mi amiga
-0.50 -0.46 es:mi cabeza
0.47 0.48 es:mi cama
-0.15 0.19 es:mi compan
-0.27 0.33 es:mi cuando
0.18 -0.08 es:mi diario
-0.09 0.23 es:mi edad
-0.06 0.34 es:mi entier
-0.38 -0.41 es:mi equipo
0.18 0.23 es:mi espano
0.25 -0.11 es:mi esposa
0.32 0.59 es:mi ex
-0.37 -0.11 es:mi famili
0.21 0.02 es:mi gata
-0.23 0.49 es:mi gato
-0.00 -0.02 es:mi herman
0.37 0.48 es:mi hija
-0.31 -0.27 es:mi hijo
-0.30 -0.37 es:mi jefa
-0.13 0.10 es:mi jefe
0.22 -0.02 es:mi lado
0.19 0.27 es:mi madre
-0.46 -0.38 es:mi marido
-0.20 0.22 es:mi mejor
0.26 0.28 es:mi muerte
-0.57 -0.22 es:mi mujer
-0.42 -0.43 es:mi nene
0.04 0.58 es:mi no
-0.53 0.29 es:mi nombre
-0.41 0.34 es:mi novia
0.28 0.07 es:mi novio
0.12 0.54 es:mi padras
-0.16 0.15 es:mi padre
-0.50 0.47 es:mi pareja
-0.29 0.05 es:mi perro
-0.11 -0.26 es:mi person
0.17 0.40 es:mi primo
-0.34 0.13 es:mi sobrin
-0.43 -0.06 es:mi tia
0.21 0.36 es:mi tio
0.37 0.23 es:mi ultima
0.32 0.09 es:mi ultimo
-0.57 -0.23 es:mi vecino
-0.41 -0.04 es:mi vida
0.21 0.05 es:miedo
-0.25 -0.36 es:miedo a
0.12 0.17 es:miedo de
-0.35 0.15 es:miedo por
-0.23 -0.14 es:mientr
0.72 0.68 es:mierco
0.04 0.11 es:minuto
-0.01 -0.19 es:minuto en
0.72 0.60 es:mirand
-0.44 -0.43 es:mirar
0.51 0.55 es:mirarl
-0.12 0.84 es:miro
-0.25 0.19 es:mis
-0.36 0.12 es:mis compan
0.11 0.16 es:mis hijos
-0.49 -0.59 es:mis padres
0.19 0.26 es:mis papas
-0.37 0.51 es:mis parede
0.34 0.04 es:mis pastil
0.37 0.47 es:misma
0.58 0.83 es:mismo
0.40 0.30 es:mochil
0.29 -0.29 es:moreto
-0.25 -0.24 es:moria
0.63 0.40 es:morir
-0.36 -0.38 es:morir de
0.15 0.32 es:morir me
-0.27 -0.14 es:morir solo
0.29 0.59 es:morir y
-0.14 0.72 es:morirm
0.24 -0.13 es:mucha
0.17 0.48 es:muchas
-0.01 0.13 es:muchas pastil
-1.16 -0.05 es:mucho
-0.48 0.47 es:mucho en
-0.16 -0.36 es:mucho que
-0.37 0.21 es:mucho trabaj
-0.33 -0.33 es:mucho y
-0.40 -0.16 es:muela
-0.84 -0.30 es:muera
-0.81 -1.02 es:muero
0.39 0.41 es:muerta
-0.35 -0.16 es:muerta manana
-0.58 0.65 es:muerta por
0.21 0.37 es:muerte
-0.10 -0.17 es:muerto
-0.12 -0.13 es:muerto y
-0.96 -0.44 es:mujer
-0.14 0.65 es:mujer se
0.58 0.82 es:mundo
0.16 0.85 es:muneca
-0.05 -0.31 es:murio
-0.29 -0.47 es:murio en
-0.04 -0.22 es:murio mi
0.28 0.31 es:muro
0.20 0.22 es:muro y
-0.30 -0.45 es:musica
0.27 0.10 es:muy
-0.22 -0.25 es:muy amable
0.48 0.51 es:muy hondo
0.63 0.52 es:my
0.30 0.59 es:n
0.21 0.42 es:n la
-0.21 0.58 es:nacido
-0.47 0.32 es:nacio
-0.15 -0.03 es:nada
-0.31 0.18 es:nada mas
0.47 0.72 es:nada me
-0.48 0.26 es:nada que
-0.60 -0.60 es:nada solo
-0.39 0.41 es:nada tiene
0.76 0.83 es:nadar
0.23 0.56 es:nadie
0.04 -0.03 es:nadie lo
0.08 -0.25 es:nadie me
0.45 0.52 es:nadie sabe
-0.48 0.56 es:nadie se
-0.36 -0.43 es:nadie solo
0.56 0.54 es:nadie va
0.28 0.24 es:navaja
0.45 0.49 es:navaja y
0.38 0.30 es:navida
0.48 0.57 es:necesi
-0.43 -0.35 es:necesi que
-0.29 -0.34 es:negra
0.61 0.53 es:nena
-0.59 -0.60 es:nene
-0.41 -0.61 es:nervio
-0.08 0.59 es:neta
-0.06 0.42 es:neta ya
-1.11 -0.43 es:ni
-0.37 0.42 es:ni de
0.16 0.10 es:ni la
-0.41 -0.38 es:ni las
-0.28 0.43 es:ni se
-1.08 -0.15 es:ningun
-0.38 0.40 es:ningun futuro
-0.58 -0.10 es:ningun lado
-0.37 -0.40 es:ningun pensam
-0.22 0.33 es:ningun plan
0.29 0.16 es:ninos
-0.06 0.25 es:ninos si
-0.26 -0.40 es:ninos y
0.46 0.39 es:no
-0.15 0.35 es:no aguant
-0.57 0.40 es:no como
-0.52 -0.51 es:no contes
0.32 0.57 es:no creo
0.34 0.06 es:no dejo
-0.34 0.02 es:no duerme
-0.57 -0.04 es:no duermo
-0.00 0.39 es:no es
-0.57 0.47 es:no estar
0.35 0.26 es:no este
-0.26 -0.32 es:no estoy
-0.35 0.12 es:no estuvi
-0.74 0.33 es:no existi
0.36 0.46 es:no fue
-0.16 0.24 es:no haria
-0.15 0.12 es:no hay
0.69 0.68 es:no la
-0.14 0.77 es:no le
0.46 0.60 es:no lo
-0.42 -0.40 es:no manche
-0.40 -0.44 es:no mas
0.07 0.25 es:no me
0.47 0.40 es:no mientr
0.30 0.50 es:no no
0.66 0.60 es:no para
0.39 -0.08 es:no pasa
0.09 -0.07 es:no pienso
-0.59 -0.29 es:no podria
0.48 0.54 es:no pude
-0.14 -0.13 es:no puedo
-0.12 0.35 es:no quiere
0.13 0.17 es:no quiero
0.42 -0.11 es:no se
0.45 0.37 es:no te
-0.54 -0.18 es:no tengo
-0.45 -0.27 es:no tiene
0.06 0.36 es:no vale
0.46 0.53 es:no van
0.39 0.58 es:no veo
0.24 0.60 es:no volver
-0.14 -0.23 es:no voy
0.30 0.49 es:no vuelvo
-0.32 -0.31 es:no ya
0.75 0.86 es:noche
-0.54 -0.58 es:noche de
-0.22 -0.37 es:noche en
-0.59 -0.65 es:noche es
-0.08 0.27 es:noche la
0.61 0.55 es:noche me
0.18 0.18 es:noche no
0.25 0.59 es:noche y
-0.47 -0.53 es:noches
0.09 0.68 es:nombre
-0.71 -0.34 es:normal
-1.01 -0.60 es:nos
0.01 -0.16 es:nos vemos
0.24 0.37 es:nota
-0.40 0.18 es:nota y
0.05 -0.10 es:notas
-0.04 -0.25 es:notici
-0.53 -0.49 es:notici un
-0.59 -0.74 es:novela
-0.21 -0.24 es:novela negra
-0.35 -0.46 es:novent
-0.25 -0.33 es:novent y
-0.58 0.48 es:novia
0.45 0.13 es:novio
0.43 0.35 es:novio de
-0.48 -0.79 es:nuestr
-0.77 -0.86 es:nueva
-0.04 0.46 es:nueve
0.25 0.27 es:nueve anos
-0.75 -0.96 es:nuevo
0.02 -0.23 es:nuevo me
-0.17 -0.32 es:nuevos
-0.97 -0.73 es:nunca
-0.34 -0.54 es:nunca intent
-0.42 0.42 es:nunca lo
-0.18 -0.10 es:nunca me
0.46 0.42 es:o
-0.31 -0.49 es:obra
0.14 -0.18 es:ochent
-0.52 -0.61 es:ocho
-0.78 0.19 es:odio
0.46 0.40 es:oficin
-0.04 0.27 es:oigo
-0.43 1.36 es:ojala
0.19 0.70 es:ojala me
0.17 0.64 es:ojos
-0.77 -0.78 es:ok
-0.55 -0.56 es:ok gracia
-0.71 -0.78 es:olvida
-0.44 -0.30 es:olvide
0.29 0.02 es:operac
0.02 0.34 es:ordena
-0.32 -0.40 es:ordene
0.02 -0.14 es:otra
0.43 0.32 es:otra cosa
-0.31 -0.26 es:otra vez
0.77 0.69 es:otro
0.00 0.07 es:otro lado
0.44 0.03 es:pacien
0.17 0.75 es:padras
0.25 0.60 es:padre
-0.36 0.30 es:padre dice
-0.34 0.21 es:padre duerme
0.43 0.32 es:padre esta
-0.29 -0.12 es:padre se
-0.69 -0.83 es:padres
-0.07 -0.27 es:pagado
0.19 0.25 es:pagar
-0.13 -0.47 es:pan
-0.67 -0.46 es:panico
0.27 0.36 es:papas
-0.19 -0.43 es:papele
0.17 0.26 es:papele en
0.41 0.37 es:para
0.41 0.43 es:para cada
0.36 0.30 es:para cuando
0.34 0.32 es:para de
0.39 0.48 es:para dormir
-0.28 -0.35 es:para el
-0.12 -0.19 es:para irme
-0.44 -0.48 es:para la
0.14 -0.22 es:para las
-0.39 -0.43 es:para los
-0.54 -0.56 es:para manana
0.29 0.33 es:para mi
0.09 0.31 es:para morir
0.19 0.07 es:para no
0.53 0.60 es:para que
0.19 0.26 es:para ratas
0.24 0.05 es:para siempr
0.09 0.24 es:para todos
0.12 -0.00 es:parar
0.29 0.35 es:parar de
-0.42 -0.48 es:parce
-0.24 -0.24 es:pare
0.31 0.29 es:pare para
0.35 0.50 es:pare y
0.94 0.87 es:parece
0.57 0.81 es:pared
-0.58 0.89 es:parede
-0.70 0.65 es:pareja
-0.50 0.47 es:pareja me
-0.63 -0.72 es:paro
0.72 0.88 es:parte
0.50 -0.05 es:pasa
-1.03 0.74 es:pasada
-0.92 0.79 es:pasado
-0.28 0.22 es:pasado me
0.55 0.57 es:pasapo
0.15 -0.15 es:pasar
0.36 0.42 es:pasar la
0.28 -0.32 es:pase
-0.28 -0.50 es:pase el
-0.09 -0.34 es:pase una
-0.59 -0.56 es:paso
0.32 0.34 es:pastil
0.31 0.56 es:pastil a
0.04 -0.11 es:pastil de
0.43 0.43 es:pastil del
-0.10 -0.14 es:pastil en
-0.16 -0.26 es:pastil hasta
0.10 0.41 es:pastil listas
-0.18 -0.18 es:pastil me
0.40 0.52 es:pastil para
0.15 0.01 es:pastil por
0.38 0.31 es:pastil tengo
-0.23 -0.31 es:pastil y
0.49 0.45 es:pastis
-0.14 0.20 es:paz
-0.00 0.03 es:paz con
0.44 0.03 es:pedi
-0.18 -0.48 es:pega
-0.81 0.49 es:pegaba
-0.42 0.20 es:pegaba con
0.65 0.64 es:pegand
0.42 0.42 es:pegand a
0.67 0.43 es:pegar
0.27 0.74 es:pegarl
0.85 0.77 es:pegarm
-0.88 -0.12 es:pego
-0.22 0.31 es:pego a
-0.43 -0.49 es:pego la
-0.27 -0.47 es:pelear
-0.67 -0.82 es:pelicu
-0.27 -0.44 es:peligr
-0.79 -0.75 es:pelo
-0.70 -0.00 es:pena
-0.06 0.01 es:pendie
-0.32 0.63 es:pensab
-0.23 0.45 es:pensab mucho
0.00 -0.15 es:pensad
-0.19 -0.19 es:pensad en
-0.55 -0.43 es:pensam
0.39 0.27 es:pensam de
-0.16 -0.48 es:pensan
-0.12 -0.35 es:pensan en
-0.32 -0.02 es:pensar
-0.32 -0.15 es:pensar en
-0.51 -0.27 es:pense
-0.63 -0.39 es:pense en
0.37 0.10 es:pense que
0.26 0.20 es:perder
-0.16 1.23 es:perdi
-0.54 0.36 es:perdi a
-0.40 0.51 es:perdi el
0.15 0.49 es:perdi la
-0.45 -0.74 es:perdim
0.48 0.19 es:perdon
0.06 -0.12 es:perdon por
-0.66 -0.12 es:pero
-0.34 0.62 es:pero a
-0.18 0.43 es:pero estoy
-0.18 0.48 es:pero llame
-0.50 0.21 es:pero lo
-0.18 -0.07 es:pero me
-0.05 0.60 es:pero no
0.37 0.33 es:pero quiero
0.23 0.39 es:pero se
-0.30 -0.38 es:pero ya
-0.69 -0.52 es:perro
0.22 0.24 es:perro con
-0.44 -0.29 es:perro se
0.18 -0.14 es:perros
-0.27 0.33 es:person
-0.19 0.66 es:peso
-0.40 0.23 es:peso para
-0.40 0.39 es:pido
-0.30 0.41 es:pido a
-0.32 -0.37 es:pie
0.27 0.49 es:pienso
0.45 0.23 es:pienso desper
-0.12 0.12 es:pienso en
-0.27 0.38 es:pienso que
0.19 0.04 es:pierna
0.09 0.10 es:pierna por
-0.01 -0.76 es:pileta
-0.46 -0.44 es:pintar
-0.42 -0.55 es:piso
-0.29 -0.37 es:piso doce
0.49 0.64 es:pistol
-0.34 0.21 es:pistol cargad
0.54 0.53 es:pistol la
-0.02 0.15 es:pistol y
-0.43 -0.57 es:pizza
-0.37 0.22 es:plan
0.21 0.07 es:plan de
-0.51 -0.31 es:plan para
-0.22 0.33 es:plan solo
0.11 0.49 es:plan y
0.61 0.67 es:planch
0.19 0.55 es:planee
0.03 -0.11 es:planes
-0.47 -0.45 es:planes de
-0.19 -0.42 es:planta
0.39 0.47 es:planta del
-0.62 -0.31 es:plata
-0.50 -0.53 es:playa
0.51 0.56 es:po
0.37 0.33 es:poco
-0.67 -0.71 es:podcas
0.10 -0.10 es:podemo
0.91 0.78 es:poder
-0.39 -0.08 es:podria
-0.24 -0.14 es:poema
-0.60 -0.20 es:polici
0.66 0.71 es:pongan
-0.59 -0.63 es:pongo
-0.31 -0.23 es:por
-0.45 -0.44 es:por contes
-0.58 0.65 es:por dentro
-0.46 -0.45 es:por dia
0.18 0.25 es:por donde
-0.66 -0.25 es:por el
-0.21 -0.15 es:por esa
-0.49 -0.36 es:por eso
0.54 0.52 es:por favor
-0.16 -0.13 es:por fin
0.36 0.53 es:por intern
-0.21 -0.44 es:por la
0.11 0.04 es:por las
-0.05 -0.21 es:por lo
0.18 -0.12 es:por los
0.64 0.74 es:por mi
-0.01 -0.13 es:por no
-0.49 -0.54 es:por sobred
-0.54 0.36 es:por suicid
-0.12 -0.29 es:por todo
0.21 -0.08 es:por un
-0.43 -0.45 es:por una
0.06 0.22 es:porque
0.65 0.80 es:porque no
-0.45 -0.60 es:practi
-0.56 0.27 es:prefer
-0.40 0.19 es:prefer no
-0.07 -0.46 es:prefie
0.17 0.02 es:prefie morir
0.39 0.29 es:pregun
-0.59 0.24 es:pregun como
0.36 -0.00 es:pregun por
0.50 0.49 es:pregun si
0.38 0.42 es:prende
0.27 0.30 es:prende fuego
-0.65 -0.64 es:prendi
-0.24 0.01 es:preocu
-0.37 0.06 es:preocu que
-0.51 -0.58 es:prepar
-0.54 -0.62 es:presen
0.53 0.39 es:primav
-0.38 -0.57 es:primer
-0.50 -0.48 es:primer auxili
-0.57 -0.57 es:primer vez
0.23 0.57 es:primo
-0.12 0.49 es:probe
-0.74 -0.85 es:proces
-0.08 -0.43 es:profe
0.54 0.20 es:promet
0.70 0.56 es:promet que
0.52 0.32 es:pronto
-0.64 -0.62 es:propia
0.29 0.92 es:propos
-0.32 -0.41 es:prospe
0.97 0.93 es:proxim
0.41 0.39 es:pude
-0.53 -0.28 es:pueblo
0.26 -0.13 es:puede
0.13 -0.02 es:puede dar
0.66 0.39 es:puedo
-0.29 -0.29 es:puedo con
0.38 0.36 es:puedo ir
0.56 0.49 es:puedo parar
0.39 0.33 es:puedo promet
0.27 0.35 es:puedo salir
-0.01 0.37 es:puente
-0.28 -0.36 es:puente para
0.35 0.68 es:puerta
0.31 0.22 es:puerta a
0.67 0.75 es:punto
0.48 0.54 es:punto de
-0.83 -0.82 es:puntos
0.13 -0.29 es:puse
-0.21 -0.21 es:puse cero
0.38 0.22 es:puse la
-0.70 -0.09 es:pusier
-0.61 -0.57 es:puso
-0.19 -0.03 es:que
-0.46 -0.29 es:que a
0.38 0.39 es:que ago
-0.06 -0.21 es:que alguie
-0.46 -0.47 es:que amable
-0.51 -0.53 es:que ayer
0.53 0.41 es:que decir
0.12 0.38 es:que el
-0.36 -0.21 es:que era
0.39 0.35 es:que es
-0.20 -0.15 es:que escrib
-0.62 0.27 es:que espera
0.26 -0.06 es:que esta
-0.52 0.52 es:que estari
0.32 0.28 es:que estoy
-0.07 -0.10 es:que habia
0.42 0.19 es:que hacer
-0.24 0.30 es:que hago
0.31 0.22 es:que hora
0.26 0.40 es:que la
-0.44 0.77 es:que le
0.38 0.40 es:que linda
0.48 0.46 es:que llegue
0.38 0.24 es:que lo
0.43 0.33 es:que los
0.05 0.21 es:que me
-0.67 -0.19 es:que mi
-0.03 0.23 es:que murio
-0.34 0.23 es:que nacio
-0.10 0.44 es:que nadie
0.40 0.46 es:que necesi
-0.27 -0.06 es:que no
0.21 0.20 es:que pare
-0.28 -0.08 es:que pase
0.22 -0.03 es:que preocu
-0.23 -0.29 es:que puede
0.31 0.22 es:que puerta
-0.12 -0.07 es:que queria
-0.05 0.53 es:que quiera
-0.61 0.41 es:que quiere
-0.20 0.09 es:que quiero
0.06 0.02 es:que se
-0.26 0.24 es:que seria
-0.34 -0.45 es:que si
0.38 0.40 es:que su
0.42 0.51 es:que tenia
-0.11 -0.16 es:que termin
0.43 0.49 es:que tiene
0.22 0.17 es:que va
0.30 0.20 es:que ver
0.03 -0.28 es:que viene
0.28 0.05 es:que voy
-0.36 0.52 es:que ya
-0.12 0.47 es:que yo
-0.16 -0.20 es:que ~
0.67 0.34 es:queda
0.29 0.07 es:queda con
0.34 0.34 es:queda hacerl
0.42 0.41 es:queda nada
-0.31 -0.68 es:quede
-0.77 0.73 es:quemab
0.61 0.67 es:quemar
-0.67 -0.70 es:quemo
-0.13 -0.04 es:querer
0.06 -0.02 es:queria
0.27 0.26 es:queria desped
-0.30 0.02 es:queria morir
-0.41 -0.19 es:queria morirm
0.51 0.39 es:quien
0.41 0.36 es:quien se
-0.34 0.19 es:quiera
-0.37 -0.24 es:quiera morir
-0.10 0.50 es:quiera morirm
-0.47 -0.03 es:quiere
-0.31 -0.52 es:quiere decir
0.02 0.37 es:quiere ir
0.10 0.02 es:quiere morir
0.16 -0.05 es:quiere que
-0.46 0.34 es:quiere vivir
0.82 0.21 es:quiero
0.51 0.61 es:quiero ayuda
-0.03 -0.18 es:quiero dejar
-0.15 0.52 es:quiero desapa
0.09 0.06 es:quiero dormir
0.52 0.48 es:quiero es
0.51 1.04 es:quiero estar
-0.23 -0.23 es:quiero hacerl
0.37 0.25 es:quiero ir
-0.35 -0.36 es:quiero irme
0.34 0.43 es:quiero llegar
-0.30 -0.40 es:quiero mas
0.05 -0.09 es:quiero matar
0.00 0.47 es:quiero matarm
0.52 0.68 es:quiero morir
0.24 0.13 es:quiero morirm
-0.42 -0.42 es:quiero que
0.19 0.20 es:quiero saltar
0.58 0.57 es:quiero seguir
0.26 0.21 es:quiero suicid
-0.18 -0.29 es:quiero termin
0.52 0.55 es:quiero ver
-0.39 -0.51 es:quiero vivir
-0.56 -0.61 es:quiero ~
-0.34 -0.30 es:quimic
-0.24 -0.22 es:quimic me
-0.45 0.17 es:quince
-0.25 -0.25 es:quisie
-0.33 0.29 es:quisie no
0.17 0.22 es:quita
-0.30 0.96 es:quitar
0.18 0.62 es:quitar la
0.52 0.83 es:quito
-0.61 -0.68 es:radio
-0.49 0.51 es:rapidi
0.64 0.33 es:rapido
0.53 0.52 es:raro
0.21 0.93 es:rasgun
0.26 0.36 es:ratas
-0.05 -0.10 es:rato
0.08 -0.24 es:razon
-0.53 -0.56 es:re
0.34 0.76 es:recai
-0.64 -0.60 es:receta
-0.75 0.18 es:recibo
0.68 0.42 es:recien
-0.65 -0.65 es:record
-0.70 0.13 es:regala
-0.20 -0.14 es:regale
-0.00 -0.03 es:regale el
0.04 -0.23 es:regale mi
-0.09 -0.61 es:regalo
-0.56 -0.62 es:regist
-0.08 -0.03 es:reja
-0.16 -0.70 es:remedi
0.02 -0.23 es:remedi nuevo
-0.13 -0.09 es:renuev
-0.81 -0.11 es:renunc
-0.28 0.31 es:repita
-0.24 -0.45 es:reserv
-0.17 -0.32 es:reserv un
0.25 -0.07 es:respir
-0.58 -0.71 es:reunio
0.48 0.54 es:revolv
0.34 0.38 es:revolv de
0.28 0.12 es:rio
-0.64 -0.63 es:risa
-0.37 -0.69 es:rodill
-0.50 -0.49 es:romeo
-0.36 -0.35 es:romeo y
-0.49 0.20 es:romper
-0.35 0.14 es:romper la
0.03 -0.23 es:rompi
0.02 -0.16 es:rompi el
0.17 -0.21 es:rompio
-0.54 -0.54 es:ropa
0.20 -0.27 es:roto
-0.37 -0.21 es:ruido
0.34 0.30 es:sabado
0.63 0.73 es:sabe
0.73 0.67 es:saber
0.42 0.48 es:saber mas
-0.25 -0.53 es:sacaro
0.01 0.56 es:saco
0.17 0.21 es:saco la
-0.42 -0.13 es:sale
-0.64 -0.26 es:sale mal
0.41 0.63 es:salgo
-0.03 0.11 es:sali
-0.60 -0.30 es:sali a
0.62 1.14 es:salida
-0.35 0.42 es:salida de
0.30 0.29 es:salida del
-0.13 -0.32 es:salio
0.18 0.34 es:salio bien
0.58 1.17 es:salir
0.37 0.63 es:salir de
-0.20 0.22 es:salir del
0.97 0.91 es:saltar
-0.17 -0.20 es:salte
-0.30 -0.23 es:salvo
0.48 1.22 es:sangra
-0.33 -0.73 es:sangre
0.43 0.00 es:saque
0.31 0.00 es:saque la
0.07 0.17 es:se
0.21 0.16 es:se acabe
0.57 0.39 es:se acabo
-0.43 -0.56 es:se ahorca
-0.48 -0.47 es:se cayo
0.40 0.23 es:se como
0.42 0.48 es:se cuando
0.55 0.55 es:se donde
-0.23 -0.22 es:se encerr
0.64 0.44 es:se fue
0.01 0.43 es:se fueron
-0.47 0.01 es:se las
-0.46 0.45 es:se lo
-0.65 0.58 es:se mata
-0.31 0.30 es:se mato
-0.66 -0.58 es:se me
0.37 0.35 es:se mete
0.18 0.25 es:se por
-0.43 -0.42 es:se puede
0.09 -0.13 es:se que
0.43 0.18 es:se queda
-0.36 -0.13 es:se quiere
0.29 0.26 es:se rompio
0.12 0.61 es:se si
-0.34 -0.24 es:se suicid
0.21 0.21 es:se termin
-0.51 0.19 es:se tiro
0.04 0.10 es:se tomo
-0.26 -0.15 es:se va
0.32 0.27 es:se van
0.21 0.19 es:se ve
-0.48 -0.52 es:se ~
0.24 0.60 es:sea
0.44 1.24 es:seguir
0.39 0.33 es:seguir vivien
0.20 0.61 es:segund
-0.23 -0.04 es:segura
0.42 0.21 es:seguri
0.26 0.14 es:seguro
-0.53 -0.76 es:seis
-0.92 -0.93 es:semana
-0.73 0.58 es:semana pasada
-0.30 -0.31 es:semana que
0.40 0.58 es:sentad
0.36 0.35 es:sentad en
-0.59 -0.52 es:senti
-0.69 0.33 es:sentid
-0.46 0.20 es:sentid a
0.49 0.26 es:sentir
-0.01 -0.11 es:sepas
0.44 1.32 es:ser
-0.23 0.81 es:seria
-0.26 0.24 es:seria mas
-0.59 0.24 es:seria no
0.24 0.49 es:seria un
-0.47 0.55 es:serian
-0.33 0.40 es:serian mas
-0.61 -0.75 es:serie
0.11 0.78 es:serio
-0.35 -0.38 es:sesion
-0.12 0.23 es:si
-0.63 -0.63 es:si el
-0.55 -0.62 es:si estoy
0.51 0.53 es:si la
-0.45 0.40 es:si le
0.25 0.26 es:si lo
0.05 0.86 es:si me
-0.42 0.15 es:si se
-0.08 0.30 es:si yo
-0.12 0.32 es:siempr
-0.64 -0.63 es:siempr de
-0.32 0.26 es:siento
-0.36 0.27 es:siento atrapa
0.32 -0.12 es:siento mal
-0.73 0.26 es:siento que
0.19 0.29 es:siete
0.59 0.51 es:siga
-0.91 0.04 es:sigo
-0.20 -0.35 es:sigue
0.18 0.21 es:sigue gritan
0.64 0.58 es:siguie
-0.30 -0.44 es:silenc
0.64 0.67 es:silla
0.36 0.29 es:sillon
0.02 -0.35 es:sin
-0.35 0.47 es:sin cortar
-0.27 0.43 es:sin intenc
-0.27 0.43 es:sin plan
0.61 0.48 es:sin que
-0.63 0.45 es:sinmi
-0.14 -0.03 es:sino
-0.26 -0.24 es:sino me
-0.67 0.01 es:sirvo
-0.28 0.09 es:sobre
0.17 0.75 es:sobred
-0.20 0.22 es:sobred y
-0.55 0.21 es:sobrev
-0.58 0.03 es:sobrin
-0.32 0.36 es:sobrin me
0.15 0.27 es:soga
0.16 0.24 es:soga en
0.42 0.39 es:soga esta
-0.13 -0.14 es:soga y
-0.15 -0.29 es:sol
-0.17 -0.50 es:sola
-0.62 -0.49 es:sola el
-0.03 0.25 es:solo
0.49 0.37 es:solo a
0.40 0.31 es:solo espero
-0.35 -0.35 es:solo estoy
0.49 0.52 es:solo me
0.40 0.35 es:solo necesi
0.34 0.34 es:solo queda
0.27 0.26 es:solo queria
-0.29 -0.18 es:solo quiero
0.44 0.36 es:solo una
-0.94 -0.88 es:son
-0.73 -0.83 es:sono
-0.23 0.20 es:sopa
-0.14 0.60 es:sotano
-0.78 0.44 es:soy
-0.66 0.71 es:soy un
-0.51 0.11 es:soy una
-0.44 -0.44 es:soy veteri
0.50 0.61 es:soy yo
0.17 0.21 es:su
0.25 0.11 es:su casa
-0.00 0.19 es:su madre
-0.27 -0.26 es:su mensaj
-0.45 -0.17 es:su mujer
0.40 0.30 es:su nombre
0.42 0.47 es:su padre
0.18 0.46 es:subi
0.39 0.55 es:subi a
-0.75 -0.64 es:suegra
-0.13 -0.11 es:sueno
-0.10 0.45 es:sueno con
0.38 0.31 es:sueno esta
0.03 -0.27 es:sueno que
-0.08 0.08 es:suicid
-0.61 0.34 es:suicid cuando
-0.52 -0.48 es:suicid en
0.02 -0.05 es:suicid es
-0.02 -0.13 es:suicid esta
-0.26 0.34 es:suicid me
-0.27 -0.44 es:sus
-0.81 -0.84 es:suspen
-0.86 -0.20 es:tan
-0.48 -0.53 es:tanto
-0.22 -0.55 es:tanto que
-0.77 -0.80 es:tarde
-0.48 -0.44 es:tarea
-0.33 -0.29 es:tarea de
-0.07 -0.06 es:te
0.17 0.21 es:te puedo
-0.15 -0.04 es:te quiero
0.48 0.46 es:te voy
-0.17 0.01 es:techo
0.28 0.24 es:techo y
-0.62 0.90 es:tele
-0.02 -0.42 es:telefo
0.29 0.22 es:tembla
-0.81 -0.77 es:tenemo
0.32 0.15 es:tener
0.49 0.55 es:tener que
0.32 0.19 es:tengo
0.35 0.38 es:tengo con
0.65 0.36 es:tengo el
0.26 0.14 es:tengo en
-0.05 0.11 es:tengo ganas
0.05 -0.12 es:tengo la
0.80 0.78 es:tengo las
0.08 -0.06 es:tengo miedo
-0.09 -0.07 es:tengo ningun
0.27 -0.27 es:tengo que
0.38 0.31 es:tengo sueno
0.48 0.39 es:tengo todo
-0.30 -0.42 es:tengo un
0.41 0.41 es:tengo una
-0.57 -0.61 es:tengo ~
0.19 0.24 es:tenia
-0.41 0.32 es:tenia diez
0.55 0.40 es:tenia que
-0.46 -0.08 es:tenido
-0.64 -0.92 es:terape
0.19 0.14 es:terapi
0.28 0.34 es:tercer
0.09 -0.28 es:termin
-0.25 -0.20 es:termin con
-0.62 -0.22 es:termin el
0.11 0.08 es:termin esta
0.34 0.40 es:termin la
-0.09 -0.31 es:termin por
0.42 0.33 es:termin todo
-0.54 -0.58 es:tesis
-0.09 -0.20 es:testam
0.03 -0.08 es:testam esta
0.35 0.36 es:the
-0.78 -0.28 es:tia
-0.06 0.85 es:tiempo
0.03 0.25 es:tiempo y
-0.21 -0.27 es:tiene
-0.13 -0.14 es:tiene copia
0.51 0.55 es:tiene que
0.06 -0.17 es:tiene razon
-0.14 0.28 es:tiene sentid
0.20 0.37 es:tiene un
-0.52 -0.31 es:tiene una
-0.45 0.39 es:tienen
-0.27 -0.35 es:tierra
0.29 0.51 es:tio
0.24 0.32 es:tio me
-0.44 -0.46 es:tipo
-0.73 -0.87 es:tiramo
0.45 0.33 es:tirand
0.28 0.09 es:tirar
0.48 0.57 es:tirar del
0.12 0.03 es:tirarm
0.48 0.78 es:tire
-0.38 -0.31 es:tiro
-0.09 -0.07 es:tiro agua
0.03 -0.06 es:tiro al
-0.42 -0.13 es:tiro de
0.15 -0.11 es:tiro en
0.70 0.61 es:toalla
0.47 0.68 es:toca
0.22 0.42 es:toca cuando
-0.56 0.41 es:toco
0.30 0.12 es:toda
0.06 -0.10 es:toda la
0.34 0.44 es:toda las
-0.21 -0.05 es:todas
-0.18 0.07 es:todas las
-0.30 -0.40 es:todas mis
-0.39 -0.12 es:todavi
-0.21 0.12 es:todavi la
-0.30 0.33 es:todavi pienso
0.12 0.62 es:todo
-0.30 -0.34 es:todo bien
0.33 0.32 es:todo el
-0.08 -0.09 es:todo listo
-0.04 0.39 es:todo lo
0.04 0.04 es:todo y
-0.10 1.14 es:todos
0.13 -0.13 es:todos es
0.24 0.92 es:todos los
-0.33 0.11 es:todos mis
-0.47 0.28 es:todos se
-0.64 -0.20 es:tomar
0.57 0.55 es:tomarm
0.17 0.06 es:tome
0.37 0.35 es:tome 30
-0.25 -0.26 es:tome la
-0.49 -0.43 es:tome las
0.48 0.55 es:tome toda
0.73 0.78 es:tome todas
0.07 -0.07 es:tome una
-0.85 0.35 es:tomo
-0.75 -0.68 es:tonter
-0.71 -0.83 es:torre
-0.43 -0.46 es:torre y
-0.39 -0.59 es:torta
-0.64 -0.34 es:trabaj
-0.37 0.05 es:trabaj a
0.25 -0.05 es:trabaj con
0.04 0.23 es:trabaj que
-0.56 -0.57 es:trafic
-0.28 -0.31 es:trafic y
0.08 -0.09 es:tragar
1.09 1.08 es:trague
0.25 0.22 es:trague todo
-0.19 -0.32 es:tranqu
-0.04 0.05 es:tranqu la
-0.80 -0.29 es:tratam
0.06 -0.52 es:treint
-0.56 -0.63 es:tren
-0.13 0.03 es:tren el
-0.00 0.14 es:tres
0.29 0.47 es:tres anos
0.30 0.34 es:tres cosas
0.51 0.43 es:tres farmac
-0.41 -0.32 es:tres horas
-0.29 -0.60 es:triste
0.15 0.09 es:tu
0.11 0.09 es:tu eres
-0.26 -0.26 es:tumba
-0.18 -0.19 es:tumba de
0.40 0.34 es:turno
-0.18 -0.25 es:tuve
-0.33 -0.18 es:tuve ganas
0.05 -0.21 es:tuve que
-0.57 0.36 es:tuve un
0.20 -0.00 es:tuve una
-0.16 -0.32 es:tuvimo
0.22 0.68 es:tuvo
0.59 0.69 es:tuya
0.47 0.82 es:ultima
0.15 0.07 es:ultima noche
-0.19 -0.35 es:ultima sesion
0.41 0.36 es:ultima vez
0.58 0.10 es:ultimo
-0.65 -0.67 es:ultimo cigarr
-0.67 -0.64 es:ultimo dia
0.11 0.09 es:ultimo mensaj
-0.38 -0.18 es:un
0.32 0.32 es:un accide
-0.22 -0.15 es:un alivio
0.13 0.51 es:un amigo
0.16 0.04 es:un ano
0.39 0.37 es:un balazo
-0.32 0.53 es:un camion
-0.33 0.47 es:un chico
0.04 0.44 es:un coche
-0.36 0.34 es:un compan
0.08 -0.06 es:un cuchil
-0.25 0.39 es:un descon
-0.48 0.53 es:un desper
-0.19 0.17 es:un frasco
0.20 0.04 es:un hombre
-0.17 -0.32 es:un hotel
-0.32 -0.34 es:un infart
-0.20 -0.37 es:un infier
0.13 0.13 es:un lugar
-0.47 -0.51 es:un mensaj
-0.52 0.45 es:un peso
-0.20 0.16 es:un plan
0.20 0.19 es:un poco
-0.43 0.10 es:un puente
0.35 0.20 es:un sobre
-0.44 -0.41 es:un suicid
-0.15 0.59 es:un tiempo
-0.31 -0.33 es:un tipo
-0.20 0.21 es:un tiro
0.39 0.34 es:un video
0.23 0.35 es:una
-0.37 0.40 es:una carga
-0.14 -0.05 es:una carta
0.23 0.38 es:una cosa
0.18 -0.14 es:una hora
0.44 0.36 es:una idea
0.23 0.27 es:una lista
-0.26 0.27 es:una madre
-0.30 -0.17 es:una nota
-0.28 -0.41 es:una novela
0.07 0.18 es:una para
0.54 0.53 es:una parte
0.09 0.10 es:una pierna
0.08 0.24 es:una pistol
-0.49 -0.49 es:una semana
0.23 1.00 es:una sobred
0.05 0.19 es:una soga
-0.05 -0.08 es:una sola
0.41 0.65 es:una vez
-0.29 0.42 es:una vida
-0.40 0.37 es:una vieja
-0.39 -0.47 es:una ~
0.78 0.73 es:unica
0.71 0.70 es:unico
0.51 0.50 es:unico que
-0.85 0.81 es:univer
0.32 0.17 es:uno
0.42 0.36 es:usted
0.69 0.12 es:va
0.60 0.38 es:va a
0.22 0.22 es:va mejor
-0.53 -0.84 es:vacaci
0.27 0.46 es:vacio
-0.07 -0.12 es:vale
0.06 0.36 es:vale nada
0.94 0.85 es:valor
0.52 0.42 es:valor y
-0.78 -0.81 es:vamos
-0.21 -0.25 es:vamos a
0.89 0.12 es:van
0.69 0.41 es:van a
-0.09 -0.02 es:vaso
0.03 0.34 es:vaya
-0.02 -0.07 es:ve
-0.33 -0.47 es:ve el
-1.08 0.39 es:veces
0.07 0.41 es:veces a
-0.39 0.40 es:veces pienso
0.11 0.10 es:vecina
-1.28 -0.69 es:vecino
-0.54 0.28 es:veinte
0.02 -0.22 es:vemos
-0.14 -0.28 es:venas
-0.85 -0.93 es:vender
-0.28 -0.35 es:veneno
0.19 0.26 es:veneno para
0.21 0.03 es:ventan
0.30 0.32 es:ventan y
-0.25 0.52 es:veo
-0.38 0.40 es:veo ningun
0.48 0.40 es:veo otra
-0.46 0.20 es:veo sentid
0.95 0.87 es:ver
-0.26 0.45 es:ver a
-0.45 -0.55 es:verano
0.75 0.70 es:verdad
0.42 0.50 es:verdad es
-0.85 -1.05 es:vergue
0.72 0.85 es:verlo
-0.67 -0.71 es:veteri
-0.44 -0.44 es:veteri y
0.10 0.19 es:vez
0.16 0.20 es:vez con
-0.58 0.07 es:vez el
-0.25 -0.45 es:vez en
-0.46 -0.52 es:vez la
0.30 0.42 es:vez me
0.18 0.66 es:vez que
0.09 0.14 es:vez y
-0.43 -0.52 es:vi
-0.33 -0.44 es:vi el
-0.18 -0.19 es:vi que
-0.31 -0.25 es:viaduc
-0.22 -0.18 es:viaduc y
-0.60 -0.61 es:viaje
0.37 0.30 es:vias
-0.41 -0.48 es:vias del
-0.30 -0.12 es:vida
0.29 0.47 es:vida no
0.63 0.65 es:vida se
-0.44 0.59 es:vida y
0.14 0.04 es:video
0.39 0.34 es:video para
-0.81 0.50 es:vieja
0.17 -0.04 es:viejo
0.47 0.15 es:viene
0.44 0.37 es:viene el
-0.68 -0.06 es:vienen
-0.39 -0.48 es:vierne
-0.40 0.03 es:vierne es
0.51 0.48 es:viga
-0.32 -0.42 es:vimos
-0.73 0.25 es:vino
0.69 0.67 es:vio
0.74 0.98 es:violar
-0.36 0.41 es:violar en
0.79 0.61 es:violo
0.05 0.04 es:vista
0.41 0.00 es:viva
0.18 0.19 es:viva el
0.55 0.46 es:vivien
0.44 0.23 es:vivir
0.00 -0.06 es:vivir mas
0.06 -0.24 es:vivir no
-0.37 -0.51 es:vivir y
0.62 0.30 es:vivo
-0.12 0.33 es:voces
-0.42 -0.43 es:volamo
-0.27 -0.28 es:volamo a
-0.54 -0.51 es:volo
0.53 0.49 es:volver
0.24 0.66 es:volver a
-0.91 0.65 es:volvi
-0.65 0.46 es:volvi a
0.08 0.08 es:volvio
0.15 -0.12 es:volvio a
-0.07 0.74 es:vomita
0.34 0.61 es:vomite
0.66 0.47 es:voy
0.36 0.26 es:voy a
0.12 -0.21 es:voy con
-0.62 -0.62 es:voy para
-0.16 -0.53 es:voz
0.94 0.82 es:vuelta
0.37 0.33 es:vuelta atras
0.57 0.47 es:vuelve
0.41 0.34 es:vuelve a
0.25 0.91 es:vuelvo
0.21 0.21 es:vuelvo a
0.66 0.46 es:wey
0.31 0.06 es:y
0.11 0.53 es:y a
0.30 0.32 es:y abri
0.21 0.22 es:y ahora
-0.37 0.20 es:y ando
0.47 0.45 es:y anoche
-0.00 -0.03 es:y cerre
-0.35 0.30 es:y colgo
-0.42 -0.43 es:y comimo
0.24 -0.08 es:y creo
0.37 0.37 es:y cuando
0.22 0.84 es:y despue
-0.15 -0.07 es:y dice
0.26 0.33 es:y dijo
0.65 0.68 es:y el
0.21 0.55 es:y ella
-0.18 0.05 es:y es
0.56 0.75 es:y esta
0.40 0.39 es:y estoy
0.25 0.12 es:y hoy
-0.36 -0.35 es:y juliet
0.54 0.52 es:y la
0.36 0.02 es:y las
-0.65 -0.72 es:y le
-0.23 -0.30 es:y llame
-0.39 -0.36 es:y llegue
-0.40 -0.43 es:y llore
-0.34 -0.25 es:y lo
0.33 0.29 es:y los
0.05 -0.27 es:y luego
0.13 0.09 es:y manana
-0.05 -0.01 es:y me
0.51 0.61 es:y mi
0.12 0.30 es:y nadie
-0.22 -0.08 es:y no
0.13 0.15 es:y que
-0.25 -0.46 es:y quiero
-0.20 0.14 es:y sali
0.02 -0.22 es:y salio
0.27 0.35 es:y se
0.18 0.21 es:y sigue
0.16 0.89 es:y tengo
0.37 0.59 es:y todavi
-0.35 -0.07 es:y todo
-0.19 -0.27 es:y una
0.68 0.60 es:y voy
0.28 0.19 es:y ya
-0.06 -0.35 es:y yo
0.09 0.28 es:ya
-0.02 0.22 es:ya deje
0.05 0.52 es:ya descan
-0.01 -0.07 es:ya escrib
-0.27 -0.18 es:ya esta
0.52 0.38 es:ya estoy
0.51 0.37 es:ya lo
0.85 0.76 es:ya me
-0.52 0.43 es:ya nada
-0.42 -0.21 es:ya ni
0.05 -0.10 es:ya no
0.32 0.49 es:ya pense
0.42 0.38 es:ya saque
0.62 0.63 es:ya se
0.38 0.35 es:ya tengo
-0.21 0.27 es:ya termin
-0.25 -0.26 es:ya tome
0.61 0.10 es:yo
-0.28 -0.21 es:yo no
-0.57 0.14 es:yo tenia
0.35 0.39 es:yo voy
0.43 0.52 es:yo ya
-1.03 -1.04 es:~
-0.73 -0.71 es:~ con
0.03 -0.17 es:~ de
-0.41 -0.54 es:~ el
-0.79 -0.82 es:~ en
-0.39 0.35 es:~ haha
-0.77 -0.81 es:~ la
-0.37 -0.32 es:~ los
0.36 0.25 es:~ mi
0.24 -0.30 es:~ para
-0.26 -0.32 es:~ pero
0.81 0.73 es:~ una
0.30 0.39 es:~ y
-0.74 -0.75 es:~ ~
0.29 0.49 exit
0.04 -0.29 exit+forever
0.09 -0.08 exit+glad
-0.01 0.04 exit+height
-0.25 0.85 exit+hold
-0.13 0.36 exit+hurt-other
-0.13 -0.18 exit+intend
-0.25 1.03 exit+kill-self
-0.39 -0.13 exit+kin
-0.10 -0.15 exit+leisure
-0.13 0.43 exit+letter
0.33 0.06 exit+life
0.29 0.46 exit+love
0.73 0.41 exit+matter
-0.26 -0.46 exit+no
-0.32 -0.26 exit+now
0.10 -0.32 exit+other
0.54 0.38 exit+papers
0.08 0.66 exit+passed
0.23 0.54 exit+past
0.33 0.42 exit+pet
0.37 0.27 exit+pills
0.07 0.21 exit+prepare
0.45 0.30 exit+quantity
0.25 0.36 exit+rope
0.00 0.37 exit+school
0.15 0.07 exit+self
0.14 0.14 exit+sorry
-0.59 0.72 exit+spoken
0.09 -0.08 exit+stand
-0.20 -0.09 exit+tonight
0.45 0.52 exit+took
0.49 0.50 exit+trapped
-0.25 0.37 exit+urge
-0.04 0.17 exit+vehicle
-0.61 -0.21 exit+violence
-0.14 0.50 exit+want
0.35 0.41 exit+you
-0.17 -0.19 exit>date
-0.13 -0.24 exit>exit
0.04 -0.29 exit>forever
-0.17 -0.24 exit>intend
0.24 -0.12 exit>life
0.46 0.67 exit>no
0.43 0.23 exit>now
0.31 0.22 exit>other
0.25 0.36 exit>rope
0.08 -0.07 exit>self
0.23 -0.09 exit>stand
-0.33 -0.17 exit>tonight
0.71 0.77 find
0.36 0.41 find+hold
0.13 0.12 find+hurt-other
0.11 0.47 find+kin
-0.29 -0.28 find+letter
-0.31 -0.30 find+media
0.57 0.97 find+no
0.28 0.34 find+now
0.30 -0.05 find+other
0.07 0.09 find+papers
0.37 -0.04 find+past
0.07 0.09 find+peace
-0.32 0.53 find+pills
-0.40 -0.05 find+prepare
0.09 0.43 find+question
-0.31 -0.30 find+rope
-0.47 0.44 find+routine
0.23 0.24 find+self
-0.02 -0.09 find+stand
-0.11 0.16 find+tonight
0.32 0.33 find+want
0.33 0.26 find>date
0.27 0.22 find>enough
-0.31 -0.30 find>find
0.44 0.29 find>kin
-0.31 -0.30 find>letter
-0.33 -0.34 find>other
0.48 0.38 find>past
0.33 0.39 find>self
0.13 -0.00 find>tonight
0.25 0.22 forever
-0.08 -0.14 forever+glad
0.52 0.66 forever+goodbye
-0.29 0.38 forever+intend
0.48 0.66 forever+last
0.08 -0.23 forever+life
-0.42 -0.31 forever+media
0.07 -0.19 forever+no
-0.33 -0.35 forever+now
0.45 0.32 forever+other
-0.04 -0.04 forever+past
0.32 0.55 forever+peace
0.63 0.56 forever+routine
-0.09 -0.26 forever+self
0.11 0.06 forever+stand
0.19 0.12 forever+tonight
0.32 0.21 forever+want
0.20 0.18 forever+work
0.24 0.05 forever>forever
0.09 0.05 forever>glad
-0.32 -0.15 forever>media
-0.69 -0.07 forever>self
0.11 0.06 forever>stand
0.36 0.26 forever>tonight
-0.29 -0.26 funeral
0.37 0.36 funeral+give-away
-0.43 -0.46 funeral+height
0.33 0.24 funeral+kin
-0.13 -0.12 funeral+laugh
-0.36 -0.31 funeral+leisure
-0.17 -0.21 funeral+letter
-0.10 -0.15 funeral+mourning
-0.46 -0.29 funeral+old
-0.18 -0.43 funeral+other
0.26 0.26 funeral+papers
0.37 0.32 funeral+passed
-0.00 -0.47 funeral+past
0.09 0.47 funeral+peace
-0.21 -0.36 funeral+pet
0.32 0.13 funeral+pills
0.31 0.28 funeral+prepare
-0.20 -0.33 funeral+quantity
0.25 0.25 funeral+question
0.25 0.36 funeral+self
0.08 0.06 funeral+spoken
0.03 -0.03 funeral+stand
0.11 -0.02 funeral+tonight
0.16 0.17 funeral+vehicle
-0.13 -0.12 funeral+water
0.08 -0.14 funeral+work
0.20 0.16 funeral>chores
-0.18 -0.23 funeral>date
0.15 0.15 funeral>kin
-0.35 -0.29 funeral>leisure
-0.71 -0.54 funeral>other
0.23 0.04 funeral>past
-0.21 -0.36 funeral>pet
-0.35 -0.42 funeral>quantity
0.16 0.17 funeral>question
0.02 0.03 funeral>self
-0.05 -0.13 funeral>stand
0.68 0.55 gas
0.38 0.23 gas+hold
0.22 0.30 gas+intend
0.40 0.40 gas+now
0.01 -0.08 gas+other
-0.02 0.05 gas+passed
0.46 0.49 gas+pet
0.51 0.51 gas+prepare
0.03 0.03 gas+quantity
0.50 0.40 gas+rope
0.54 0.59 gas+self
0.04 0.01 gas+stand
-0.42 -0.51 gas+tonight
0.33 0.30 gas>gas
-0.50 -0.51 gas>other
0.39 0.29 gas>self
0.33 0.30 gas>vehicle
-0.11 -0.10 give-away
-0.39 0.66 give-away+hold
0.37 0.39 give-away+intend
0.43 0.71 give-away+kill-self
0.27 0.16 give-away+kin
-0.34 0.24 give-away+last
0.15 0.19 give-away+leisure
0.14 0.05 give-away+letter
0.44 0.37 give-away+matter
-0.22 -0.04 give-away+media
-0.10 0.50 give-away+no
0.57 0.72 give-away+now
-0.10 -0.23 give-away+old
-0.07 0.11 give-away+other
0.13 0.01 give-away+papers
0.23 0.12 give-away+passed
-0.19 0.07 give-away+past
0.11 0.27 give-away+pet
-0.34 -0.30 give-away+pills
-0.09 -0.28 give-away+prepare
0.04 0.32 give-away+quantity
0.26 0.02 give-away+question
-0.51 -0.54 give-away+revenge
-0.30 -0.51 give-away+school
0.12 0.29 give-away+self
-0.21 0.27 give-away+spoken
-0.62 -0.45 give-away+stand
-0.44 0.12 give-away+tonight
0.03 -0.07 give-away+trapped
-0.07 -0.11 give-away+vehicle
-0.25 0.56 give-away+violence
0.01 -0.27 give-away+want
-0.16 -0.25 give-away+you
-0.45 -0.37 give-away>chores
-0.10 -0.23 give-away>kin
-0.20 -0.33 give-away>leisure
-0.25 -0.15 give-away>other
0.10 -0.03 give-away>papers
0.23 0.12 give-away>passed
0.11 0.32 give-away>pet
0.22 0.15 give-away>self
-0.71 -0.42 give-away>stand
0.10 -0.11 give-away>want
-0.30 -0.49 glad
0.24 0.28 glad+height
0.46 0.17 glad+hold
-0.12 -0.29 glad+hurt-self
-0.01 0.79 glad+intend
0.27 0.31 glad+joy
0.33 0.23 glad+kill-self
-0.29 0.30 glad+kin
0.16 0.18 glad+last
0.30 0.24 glad+laugh
0.39 0.37 glad+leisure
-0.31 -0.24 glad+life
-0.28 -0.24 glad+media
-0.12 0.21 glad+no
0.06 0.29 glad+now
-0.34 -0.32 glad+old
-0.13 -0.36 glad+other
0.42 0.33 glad+papers
0.32 0.23 glad+passed
-0.05 -0.27 glad+past
0.38 0.41 glad+peace
-0.44 -0.43 glad+pills
0.24 0.26 glad+prepare
-0.14 -0.19 glad+quantity
0.33 0.24 glad+rope
-0.01 0.51 glad+routine
-0.30 -0.53 glad+school
-0.34 -0.45 glad+self
-0.00 0.39 glad+spoken
0.26 0.38 glad+stand
0.17 -0.03 glad+thanks
0.04 0.05 glad+therapy
-0.38 -0.58 glad+tired
-0.36 -0.34 glad+tonight
0.38 0.31 glad+took
-0.20 0.22 glad+trapped
-0.08 -0.38 glad+want
-0.50 0.09 glad+work
0.10 -0.17 glad+you
0.27 0.24 glad>after
-0.38 -0.46 glad>date
0.32 0.50 glad>die
-0.41 -0.38 glad>end
-0.29 -0.32 glad>glad
0.17 0.26 glad>height
0.33 0.23 glad>kill-self
-0.18 0.23 glad>kin
0.33 0.26 glad>leisure
-0.27 -0.40 glad>life
-0.11 -0.09 glad>no
-0.25 -0.15 glad>other
0.21 0.11 glad>quantity
-0.06 -0.47 glad>self
0.33 0.34 glad>stand
0.12 0.23 glad>thanks
-0.50 -0.21 glad>tonight
0.38 0.54 glad>want
0.70 0.45 goodbye
0.52 0.52 goodbye+height
0.36 0.45 goodbye+hold
0.52 0.52 goodbye+intend
-0.25 -0.43 goodbye+kin
0.53 0.67 goodbye+last
-0.45 -0.53 goodbye+leisure
0.30 0.47 goodbye+letter
0.20 0.21 goodbye+love
0.41 0.28 goodbye+no
0.59 0.48 goodbye+now
-0.34 -0.32 goodbye+old
0.44 0.57 goodbye+past
-0.60 -0.40 goodbye+prepare
0.27 0.28 goodbye+self
0.24 0.25 goodbye+sorry
0.24 0.23 goodbye+spoken
-0.21 -0.12 goodbye+stand
0.22 0.31 goodbye+thanks
-0.10 -0.24 goodbye+tonight
0.33 0.34 goodbye+trapped
-0.45 -0.48 goodbye+vehicle
0.48 0.59 goodbye+want
-0.35 -0.41 goodbye+work
0.61 0.72 goodbye+you
0.32 0.27 goodbye>do-it
0.52 0.66 goodbye>forever
0.03 -0.20 goodbye>goodbye
-0.25 -0.43 goodbye>kin
-0.17 0.19 goodbye>letter
0.39 0.36 goodbye>no
0.23 0.24 goodbye>now
-0.34 -0.32 goodbye>old
0.45 0.45 goodbye>other
0.18 0.30 goodbye>past
-0.12 -0.31 goodbye>self
-0.21 -0.22 goodbye>stand
0.43 0.47 goodbye>thanks
-0.52 -0.48 goodbye>tonight
-0.35 -0.41 goodbye>work
0.63 0.77 goodbye>you
0.64 0.22 gun
-0.44 -0.31 gun+height
-0.22 -0.15 gun+hold
0.25 0.35 gun+hurt-other
0.10 0.10 gun+intend
0.06 -0.27 gun+kill-self
-0.22 0.43 gun+kin
-0.41 -0.29 gun+laugh
0.15 0.13 gun+letter
-0.53 0.17 gun+life
-0.35 0.09 gun+matter
-0.17 -0.13 gun+no
0.23 0.26 gun+now
0.45 0.45 gun+old
0.31 0.38 gun+other
0.08 0.23 gun+passed
0.22 -0.05 gun+past
0.44 0.58 gun+prepare
0.50 0.19 gun+self
0.15 0.59 gun+spoken
0.31 0.22 gun+stand
0.24 0.65 gun+tonight
0.14 0.20 gun+took
0.26 0.23 gun+trapped
0.38 0.34 gun+vehicle
-0.21 -0.22 gun+violence
-0.25 -0.41 gun+want
-0.12 -0.24 gun+water
0.07 0.08 gun+work
-0.23 0.29 gun+worry
-0.10 -0.19 gun>chores
0.12 0.58 gun>gun
-0.41 -0.21 gun>height
-0.02 0.26 gun>hold
0.10 0.09 gun>intend
0.52 0.65 gun>kin
-0.35 0.09 gun>life
-0.35 -0.35 gun>no
0.18 0.41 gun>other
0.28 -0.12 gun>past
0.20 0.19 gun>prepare
0.21 0.06 gun>self
-0.53 0.17 gun>spoken
0.24 0.02 gun>stand
-0.06 0.44 gun>tonight
0.36 0.33 gun>vehicle
-0.12 -0.24 gun>water
0.05 -0.21 height
0.27 0.21 height+hold
0.28 0.22 height+intend
-0.27 -0.24 height+kill-self
-0.26 -0.39 height+kin
-0.17 0.02 height+last
-0.36 -0.29 height+laugh
0.13 -0.04 height+leisure
-0.10 -0.17 height+letter
0.20 0.01 height+media
0.18 0.37 height+no
0.14 0.20 height+now
-0.30 0.26 height+old
0.24 0.25 height+other
0.09 -0.02 height+papers
0.11 0.13 height+passed
-0.29 0.28 height+past
0.43 0.40 height+prepare
-0.62 -0.49 height+quantity
0.25 0.08 height+self
0.29 0.39 height+sorry
-0.13 -0.06 height+spoken
0.49 0.55 height+stand
0.18 0.23 height+therapy
-0.10 -0.09 height+tonight
-0.26 -0.13 height+train
0.26 0.47 height+trapped
0.62 0.48 height+urge
0.42 0.36 height+vehicle
-0.59 -0.53 height+violence
0.67 1.05 height+want
-0.16 -0.10 height+water
-0.51 -0.65 height+work
-0.54 -0.61 height+wound
0.07 -0.08 height>after
-0.59 -0.64 height>date
0.16 0.16 height>enough
0.52 0.52 height>goodbye
0.53 0.41 height>height
-0.07 0.49 height>last
-0.33 -0.25 height>laugh
0.06 -0.04 height>leisure
-0.34 -0.37 height>media
0.66 0.77 height>no
0.26 0.05 height>now
0.35 0.36 height>other
-0.20 0.32 height>past
-0.07 -0.02 height>prepare
-0.27 -0.17 height>quantity
-0.13 -0.40 height>self
0.25 0.31 height>sorry
0.33 0.33 height>stand
0.31 0.25 height>tonight
0.42 0.27 height>want
0.17 0.20 height>water
0.36 0.37 hold
0.01 0.07 hold+hurt-other
-0.21 0.23 hold+hurt-self
-0.33 -0.23 hold+kill-self
0.54 0.50 hold+kin
-0.34 -0.10 hold+last
0.04 0.05 hold+laugh
-0.26 -0.56 hold+leisure
0.54 0.33 hold+letter
0.02 -0.37 hold+life
-0.13 0.14 hold+matter
-0.29 0.23 hold+media
-0.25 0.38 hold+mourning
-0.17 0.02 hold+no
0.11 0.57 hold+now
-0.16 -0.36 hold+old
0.16 0.44 hold+other
-0.47 -0.29 hold+pain
-0.16 -0.15 hold+papers
-0.20 0.20 hold+passed
-0.27 -0.00 hold+past
0.42 0.49 hold+peace
0.29 0.26 hold+pet
0.79 0.63 hold+pills
0.62 0.61 hold+poison
0.28 0.17 hold+prepare
-0.25 -0.27 hold+quantity
0.50 0.33 hold+question
-0.14 -0.21 hold+revenge
0.58 0.68 hold+rope
0.27 0.03 hold+routine
0.12 0.01 hold+school
0.23 0.20 hold+self
0.43 0.42 hold+sleep-away
0.42 -0.10 hold+spoken
0.26 0.48 hold+stand
0.39 0.09 hold+substance
0.02 -0.51 hold+suicide
-0.56 -0.28 hold+therapy
-0.12 -0.20 hold+tired
0.15 0.30 hold+tonight
0.40 0.06 hold+took
0.50 0.45 hold+train
-0.16 0.21 hold+trapped
0.06 0.23 hold+urge
0.30 0.30 hold+vehicle
-0.07 0.11 hold+violence
-0.18 -0.34 hold+want
-0.14 -0.16 hold+water
-0.29 -0.29 hold+work
-0.05 0.12 hold+wound
-0.19 -0.28 hold+you
-0.21 -0.04 hold>aftermath
0.41 0.48 hold>anymore
0.36 0.34 hold>blade
0.12 -0.11 hold>cannot
-0.18 0.12 hold>child
0.71 0.68 hold>chores
0.87 0.95 hold>date
-0.44 -0.01 hold>despair
0.35 0.20 hold>die
0.47 0.48 hold>end
-0.06 -0.18 hold>enough
0.65 0.75 hold>exit
-0.54 0.52 hold>give-away
0.33 0.28 hold>goodbye
-0.05 -0.01 hold>gun
-0.18 -0.16 hold>height
1.08 1.11 hold>hold
0.09 0.10 hold>hurt-other
0.29 -0.14 hold>hurt-self
0.06 -0.15 hold>intend
-0.14 -0.06 hold>last
0.42 0.51 hold>letter
0.43 0.49 hold>life
-0.23 0.17 hold>mourning
-0.53 -0.47 hold>no
-0.02 0.49 hold>now
0.41 0.57 hold>old
0.68 0.44 hold>other
-0.04 0.18 hold>papers
-0.22 0.49 hold>passed
-0.09 0.24 hold>past
0.91 0.37 hold>pills
0.26 0.04 hold>prepare
0.17 1.11 hold>quantity
0.49 0.58 hold>rope
-0.26 -0.25 hold>school
0.91 0.55 hold>self
0.51 0.55 hold>spoken
0.27 0.76 hold>stand
0.08 -0.42 hold>suicide
-0.47 -0.11 hold>therapy
0.12 0.22 hold>tonight
0.51 0.52 hold>took
-0.29 -0.23 hold>trapped
-0.02 0.11 hold>urge
0.61 0.52 hold>vehicle
0.15 -0.08 hold>violence
-0.05 0.09 hold>want
0.23 0.34 hold>water
-0.39 -0.44 hold>work
-0.14 -0.24 hold>wound
0.33 0.15 hurt-other
0.39 0.36 hurt-other+intend
-0.27 -0.41 hurt-other+kin
-0.42 -0.41 hurt-other+laugh
0.09 -0.12 hurt-other+no
0.07 -0.13 hurt-other+now
0.34 0.16 hurt-other+other
-0.03 0.01 hurt-other+past
-0.24 -0.24 hurt-other+peace
0.10 0.11 hurt-other+prepare
0.47 0.48 hurt-other+revenge
0.03 -0.04 hurt-other+self
0.03 0.01 hurt-other+stand
-0.15 -0.14 hurt-other+therapy
0.41 0.50 hurt-other+tonight
-0.47 -0.49 hurt-other+took
0.38 0.43 hurt-other+trapped
0.01 0.37 hurt-other+urge
-0.49 -0.04 hurt-other+vehicle
-0.28 0.12 hurt-other+violence
0.61 0.43 hurt-other+voices
0.13 0.48 hurt-other+want
0.41 0.43 hurt-other+wound
0.49 0.50 hurt-other+you
0.28 0.17 hurt-other>date
0.04 0.02 hurt-other>hold
0.13 0.18 hurt-other>hurt-other
0.27 0.17 hurt-other>kin
-0.36 -0.28 hurt-other>no
0.19 -0.03 hurt-other>other
0.11 0.41 hurt-other>past
0.09 0.10 hurt-other>prepare
0.47 0.48 hurt-other>revenge
0.45 0.28 hurt-other>self
0.03 0.01 hurt-other>stand
0.19 0.20 hurt-other>tonight
-0.43 0.42 hurt-other>vehicle
-0.15 0.02 hurt-self
-0.37 -0.30 hurt-self+intend
-0.25 -0.11 hurt-self+last
-0.37 -0.51 hurt-self+no
0.13 0.10 hurt-self+now
-0.13 0.06 hurt-self+other
0.08 0.07 hurt-self+pain
-0.01 0.29 hurt-self+passed
-0.34 0.38 hurt-self+past
-0.26 0.28 hurt-self+prepare
-0.25 0.12 hurt-self+quantity
0.09 -0.15 hurt-self+question
-0.39 -0.35 hurt-self+routine
-0.03 -0.25 hurt-self+self
-0.22 -0.27 hurt-self+spoken
0.26 0.49 hurt-self+stand
0.19 0.18 hurt-self+substance
-0.53 -0.64 hurt-self+suicide
0.13 -0.00 hurt-self+tonight
0.38 0.35 hurt-self+trapped
0.23 -0.18 hurt-self+urge
-0.03 -0.17 hurt-self+violence
-0.10 0.09 hurt-self+want
-0.34 -0.55 hurt-self+work
0.17 0.64 hurt-self+wound
0.21 0.23 hurt-self>anymore
-0.19 0.26 hurt-self>date
-0.22 0.22 hurt-self>last
0.53 -0.07 hurt-self>no
0.19 0.13 hurt-self>now
0.03 -0.07 hurt-self>other
-0.38 0.30 hurt-self>past
-0.19 -0.05 hurt-self>quantity
-0.24 -0.22 hurt-self>self
0.27 -0.07 hurt-self>tonight
0.39 0.39 hurt-self>urge
0.52 0.41 hurt-self>wound
0.40 0.30 intend
0.13 0.24 intend+kill-self
-0.06 -0.22 intend+kin
-0.30 -0.13 intend+last
-0.45 -0.40 intend+laugh
-0.63 -0.69 intend+leisure
0.12 0.04 intend+letter
0.81 0.87 intend+life
-0.45 -0.38 intend+love
0.59 0.30 intend+matter
-0.45 -0.38 intend+media
-0.09 0.18 intend+mourning
0.06 -0.01 intend+no
-0.32 -0.44 intend+now
0.03 0.05 intend+old
0.03 -0.06 intend+other
0.21 0.34 intend+pain
0.16 0.24 intend+papers
-0.18 -0.09 intend+passed
-0.10 0.06 intend+past
0.55 0.62 intend+peace
0.21 0.20 intend+pet
0.57 0.61 intend+pills
0.07 0.46 intend+poison
0.18 0.00 intend+prepare
0.17 -0.04 intend+quantity
0.02 -0.05 intend+question
0.14 0.04 intend+revenge
0.36 0.36 intend+rope
0.16 0.01 intend+school
0.15 -0.08 intend+self
0.03 0.37 intend+sleep-away
-0.38 0.28 intend+spoken
0.03 0.01 intend+stand
-0.05 0.44 intend+substance
0.13 0.33 intend+suicide
0.64 0.63 intend+thanks
-0.21 -0.11 intend+therapy
0.30 0.38 intend+tired
-0.39 -0.45 intend+tonight
-0.23 -0.16 intend+took
0.46 0.51 intend+train
-0.36 -0.34 intend+trapped
0.15 0.52 intend+urge
-0.51 -0.21 intend+vehicle
-0.22 -0.29 intend+violence
0.01 0.46 intend+want
-0.17 -0.17 intend+water
0.63 0.49 intend+work
0.22 0.27 intend+worry
0.44 0.16 intend+wound
0.23 0.72 intend+you
0.42 0.52 intend>after
-0.21 0.80 intend>alone
-0.30 -0.42 intend>anymore
0.11 0.18 intend>burden
-0.27 -0.23 intend>care
0.13 0.01 intend>child
-0.09 -0.08 intend>chores
0.35 0.28 intend>date
0.46 0.66 intend>die
-0.15 -0.25 intend>do-it
-0.02 0.09 intend>end
0.41 0.35 intend>enough
-0.04 -0.13 intend>exit
-0.16 0.71 intend>glad
-0.12 -0.08 intend>height
-0.41 -0.39 intend>hold
0.50 0.33 intend>hurt-other
-0.37 -0.30 intend>hurt-self
-0.03 -0.08 intend>intend
0.05 0.13 intend>kill-self
0.40 0.31 intend>kin
-0.05 -0.07 intend>last
0.01 0.09 intend>leisure
0.82 0.58 intend>life
-0.09 -0.11 intend>matter
-0.20 0.67 intend>no
-0.66 -0.48 intend>now
0.35 0.29 intend>other
-0.02 0.12 intend>pain
0.19 0.77 intend>passed
0.43 0.49 intend>past
-0.07 -0.25 intend>peace
0.34 0.36 intend>poison
0.57 0.55 intend>quantity
0.18 0.30 intend>question
0.10 0.11 intend>revenge
0.39 0.48 intend>rope
-0.12 -0.04 intend>self
0.47 0.24 intend>sleep-away
-0.53 -0.32 intend>stand
0.34 0.31 intend>suicide
0.43 0.49 intend>thanks
0.12 0.35 intend>tired
-0.41 -0.40 intend>tonight
0.22 0.22 intend>took
0.16 0.54 intend>urge
0.08 0.80 intend>want
0.08 -0.07 intend>wound
0.01 0.51 intend>you
0.15 -0.50 joy
-0.21 -0.41 joy+other
0.09 -0.24 joy+past
0.03 -0.29 joy+self
-0.19 -0.12 joy+spoken
-0.14 -0.16 joy+tonight
-0.14 -0.16 joy+work
0.11 -0.16 joy>past
-0.19 -0.12 joy>tonight
-0.19 -0.12 joy>work
1.06 0.73 kill-self
-0.50 -0.27 kill-self+last
-0.48 -0.11 kill-self+laugh
-0.44 -0.50 kill-self+leisure
-0.10 -0.28 kill-self+life
0.33 0.27 kill-self+matter
-0.14 -0.46 kill-self+no
-0.32 -0.14 kill-self+now
-0.07 0.30 kill-self+old
-0.26 -0.06 kill-self+other
0.33 0.23 kill-self+passed
-0.20 0.25 kill-self+past
-0.50 0.60 kill-self+pet
0.21 0.15 kill-self+pills
0.17 -0.01 kill-self+prepare
0.45 0.29 kill-self+quantity
0.36 0.69 kill-self+question
0.53 0.58 kill-self+rope
0.32 0.15 kill-self+school
0.11 -0.02 kill-self+self
-0.20 0.41 kill-self+spoken
-0.37 0.15 kill-self+stand
0.66 0.71 kill-self+suicide
0.83 0.65 kill-self+tonight
0.35 0.30 kill-self+train
-0.21 0.22 kill-self+trapped
0.21 -0.12 kill-self+urge
-0.23 -0.20 kill-self+violence
0.34 0.23 kill-self+want
0.06 -0.06 kill-self+water
0.09 0.08 kill-self+wound
0.39 0.39 kill-self+you
0.13 -0.07 kill-self>anymore
-0.25 0.21 kill-self>child
-0.28 0.33 kill-self>date
0.62 0.44 kill-self>end
0.06 -0.27 kill-self>gun
-0.06 0.58 kill-self>hold
0.23 1.06 kill-self>intend
-0.64 -0.31 kill-self>laugh
0.25 0.32 kill-self>life
-0.17 -0.34 kill-self>no
-0.46 -0.40 kill-self>now
-0.18 -0.17 kill-self>other
-0.07 0.65 kill-self>past
-0.50 0.60 kill-self>pet
0.07 0.11 kill-self>self
-0.12 -0.16 kill-self>stand
0.92 0.81 kill-self>tonight
0.06 -0.27 kill-self>violence
0.12 0.18 kill-self>want
-0.09 -0.19 kill-self>water
-0.06 -0.25 kin
-0.90 -0.38 kin+last
-0.12 -0.25 kin+leisure
-0.35 -0.68 kin+letter
-0.90 -0.55 kin+life
0.07 0.15 kin+matter
-0.53 -0.61 kin+media
-0.42 -0.30 kin+mourning
-0.19 -0.19 kin+no
0.08 0.14 kin+now
-0.36 -0.22 kin+old
0.24 0.14 kin+other
0.04 0.36 kin+pain
0.06 -0.04 kin+papers
-0.13 0.04 kin+passed
0.20 0.02 kin+past
0.24 0.04 kin+peace
0.28 0.18 kin+pet
-0.08 0.33 kin+pills
-0.26 -0.04 kin+prepare
0.03 -0.15 kin+quantity
-0.55 -0.48 kin+question
-0.29 0.61 kin+rope
0.39 0.41 kin+routine
0.48 0.40 kin+school
0.21 0.19 kin+self
-0.28 0.22 kin+spoken
0.06 0.22 kin+stand
-0.95 0.36 kin+suicide
0.21 0.36 kin+thanks
0.41 0.28 kin+tonight
-0.20 0.63 kin+took
0.06 0.07 kin+trapped
-0.24 -0.30 kin+urge
-0.61 -0.14 kin+vehicle
0.41 0.17 kin+violence
-0.30 -0.07 kin+want
-0.52 -0.37 kin+water
-0.42 0.32 kin+worry
-0.08 -0.02 kin+wound
0.19 0.21 kin+you
-0.27 -0.29 kin>after
-0.53 -0.35 kin>aftermath
0.41 0.34 kin>anymore
-0.00 -0.07 kin>burden
0.32 0.40 kin>cannot
-0.39 -0.30 kin>care
-0.15 -0.29 kin>chores
0.20 0.27 kin>date
0.13 0.32 kin>despair
-0.43 -0.35 kin>die
0.10 0.53 kin>exit
-0.19 0.36 kin>find
0.27 0.20 kin>funeral
-0.37 -0.33 kin>give-away
-0.32 0.13 kin>glad
-0.29 0.26 kin>gun
0.22 0.10 kin>hold
-0.61 -0.57 kin>intend
-0.13 -0.16 kin>leisure
-0.49 -0.37 kin>letter
-0.32 -0.49 kin>life
0.10 0.05 kin>matter
-0.29 -0.44 kin>mourning
0.30 -0.06 kin>no
0.22 0.05 kin>now
-0.30 -0.49 kin>old
0.24 0.43 kin>other
-0.44 -0.45 kin>papers
-0.47 0.01 kin>passed
0.09 -0.22 kin>past
0.20 -0.03 kin>pills
-0.20 0.47 kin>prepare
0.02 0.01 kin>quantity
-0.22 0.18 kin>rope
0.09 0.04 kin>self
-0.27 0.70 kin>spoken
0.22 0.36 kin>stand
-0.93 0.43 kin>suicide
0.30 0.32 kin>tonight
0.03 0.17 kin>took
0.53 0.50 kin>trapped
0.47 0.74 kin>violence
0.09 0.20 kin>want
-0.34 0.21 kin>worry
0.43 0.36 kin>wound
0.34 0.15 last
0.24 0.31 last+laugh
0.13 -0.03 last+leisure
0.66 0.51 last+letter
-0.65 -0.40 last+media
-0.39 -0.39 last+no
-0.72 -0.31 last+now
-0.39 -0.11 last+other
-0.09 -0.12 last+papers
0.03 -0.11 last+passed
-0.01 0.13 last+past
-0.10 -0.07 last+peace
-0.01 -0.08 last+pills
0.00 0.24 last+prepare
0.46 0.26 last+quantity
0.36 0.36 last+question
-0.40 -0.25 last+revenge
0.24 0.17 last+rope
-0.41 -0.05 last+school
0.03 0.09 last+self
-0.14 -0.17 last+spoken
-0.46 -0.30 last+stand
-0.09 0.31 last+substance
0.24 0.29 last+thanks
-0.49 -0.20 last+therapy
-0.17 0.04 last+tonight
-0.48 -0.35 last+took
-0.14 -0.03 last+train
0.09 0.10 last+violence
0.34 0.31 last+voices
0.26 0.10 last+want
-0.18 -0.13 last+work
-0.08 0.62 last+wound
0.49 0.56 last+you
0.34 0.36 last>aftermath
0.13 0.17 last>date
-0.16 -0.15 last>do-it
-0.19 -0.31 last>end
0.17 0.38 last>goodbye
-0.09 0.20 last>hold
0.14 0.14 last>intend
-0.37 -0.52 last>last
0.05 -0.09 last>leisure
0.66 0.48 last>letter
-0.32 -0.57 last>media
-0.16 -0.25 last>now
-0.78 -0.12 last>other
-0.17 -0.34 last>passed
-0.07 -0.29 last>past
-0.10 -0.07 last>peace
-0.02 -0.14 last>self
0.02 0.32 last>spoken
-0.49 -0.20 last>therapy
-0.09 0.29 last>tonight
0.28 0.44 last>violence
0.28 0.30 last>want
-0.16 -0.15 last>work
0.39 0.34 last>you
0.17 0.05 laugh
-0.30 -0.33 laugh+leisure
-0.11 -0.12 laugh+media
-0.14 -0.22 laugh+mourning
0.92 0.95 laugh+no
-0.09 -0.24 laugh+now
-0.31 -0.43 laugh+other
0.14 -0.11 laugh+past
0.53 0.48 laugh+pills
0.18 0.18 laugh+quantity
0.36 0.36 laugh+question
0.16 0.07 laugh+revenge
0.26 0.33 laugh+rope
-0.10 -0.14 laugh+school
-0.57 -0.76 laugh+self
0.22 0.53 laugh+spoken
-0.41 0.20 laugh+stand
0.31 0.29 laugh+suicide
0.24 0.29 laugh+therapy
0.49 0.56 laugh+tonight
0.10 -0.11 laugh+took
0.33 0.37 laugh+train
-0.50 -0.46 laugh+urge
0.05 0.03 laugh+violence
-0.19 -0.38 laugh+want
-0.34 -0.29 laugh+water
0.11 0.03 laugh+work
-0.04 -0.01 laugh+you
-0.45 -0.40 laugh>die
0.27 0.40 laugh>hold
0.00 0.68 laugh>kill-self
0.26 0.31 laugh>last
-0.12 -0.30 laugh>mourning
0.56 0.59 laugh>no
0.17 0.44 laugh>now
-0.34 -0.23 laugh>other
0.36 0.36 laugh>question
0.27 0.37 laugh>self
-0.13 -0.12 laugh>tonight
0.66 0.66 laugh>want
-1.37 -1.01 leisure
-0.58 -0.63 leisure+letter
-0.29 -0.38 leisure+life
-0.33 -0.37 leisure+matter
-0.23 -0.36 leisure+media
-0.11 -0.15 leisure+mourning
0.06 -0.30 leisure+no
-0.07 -0.11 leisure+now
-0.16 -0.30 leisure+old
-0.18 -0.08 leisure+other
-0.18 -0.21 leisure+papers
0.18 0.19 leisure+passed
-0.08 -0.13 leisure+past
-0.03 -0.04 leisure+peace
0.22 0.06 leisure+pills
-0.28 -0.15 leisure+prepare
-0.03 -0.10 leisure+quantity
-0.21 -0.18 leisure+question
-0.52 -0.49 leisure+rope
-0.12 -0.20 leisure+routine
0.01 -0.18 leisure+school
-0.45 -0.35 leisure+self
-0.41 -0.27 leisure+spoken
0.06 -0.04 leisure+stand
0.03 0.12 leisure+therapy
-0.88 -0.28 leisure+tonight
-0.28 -0.39 leisure+took
-0.26 0.21 leisure+train
-0.49 -0.57 leisure+trapped
0.24 0.33 leisure+vehicle
-0.65 0.29 leisure+violence
-0.19 -0.26 leisure+want
0.21 0.10 leisure+water
-0.41 -0.48 leisure+you
-0.26 -0.30 leisure>aftermath
-0.21 -0.33 leisure>chores
0.16 0.02 leisure>date
-0.24 -0.27 leisure>die
-0.01 -0.09 leisure>end
0.05 0.10 leisure>height
-0.01 -0.30 leisure>kin
0.13 0.08 leisure>last
0.15 0.07 leisure>leisure
-0.12 -0.19 leisure>letter
-0.20 -0.32 leisure>media
-0.11 -0.15 leisure>mourning
-0.37 -0.51 leisure>no
-0.30 0.21 leisure>now
-0.23 -0.50 leisure>old
0.05 -0.23 leisure>other
-0.25 -0.08 leisure>passed
0.08 0.15 leisure>past
0.25 0.20 leisure>quantity
-0.15 -0.12 leisure>question
-0.23 -0.20 leisure>self
-0.45 0.32 leisure>tonight
0.36 0.32 leisure>water
0.36 -0.15 letter
-0.25 0.52 letter+life
0.43 0.36 letter+matter
-1.01 -0.63 letter+media
-0.50 -0.60 letter+no
0.02 -0.05 letter+now
-0.30 -0.21 letter+old
0.10 0.04 letter+other
0.04 -0.17 letter+papers
-0.10 -0.05 letter+passed
0.07 -0.15 letter+past
0.06 0.21 letter+prepare
0.04 -0.10 letter+quantity
-0.05 0.03 letter+question
-0.31 -0.30 letter+rope
-0.34 -0.54 letter+school
-0.04 -0.20 letter+self
-0.39 -0.48 letter+sorry
-0.00 -0.16 letter+spoken
0.43 0.25 letter+stand
0.06 -0.31 letter+suicide
0.12 0.15 letter+thanks
-0.15 -0.17 letter+therapy
-0.01 -0.03 letter+tonight
0.25 0.27 letter+trapped
-0.48 -0.08 letter+want
0.33 0.39 letter+work
0.32 0.36 letter+you
0.38 0.36 letter>anymore
0.48 0.47 letter>child
-0.38 -0.06 letter>date
-0.36 0.08 letter>die
0.18 0.02 letter>end
-0.29 -0.28 letter>enough
-0.33 0.32 letter>exit
-0.31 0.11 letter>goodbye
0.47 0.43 letter>hold
-0.83 -0.75 letter>kin
0.18 0.17 letter>last
-0.58 -0.67 letter>leisure
0.35 0.53 letter>letter
-0.13 0.02 letter>media
0.34 0.85 letter>no
-0.18 -0.09 letter>now
0.30 0.44 letter>other
-0.38 -0.36 letter>passed
0.34 0.46 letter>past
-0.32 -0.02 letter>quantity
-0.31 -0.30 letter>rope
-0.71 -0.78 letter>self
0.42 0.45 letter>stand
-0.48 -0.43 letter>therapy
0.04 0.00 letter>tonight
-0.37 0.56 letter>want
0.39 0.34 letter>you
0.45 0.50 life
-0.45 -0.49 life+love
0.56 0.16 life+matter
-0.34 -0.48 life+media
0.40 0.60 life+no
-0.20 0.37 life+now
-0.20 -0.26 life+old
-0.27 0.03 life+other
0.61 0.64 life+pain
0.29 0.29 life+passed
-0.69 -0.48 life+past
-0.45 0.57 life+pills
-0.25 0.07 life+quantity
0.34 0.26 life+routine
-0.11 -0.13 life+self
-0.43 0.28 life+sorry
-1.04 0.85 life+spoken
-0.38 -0.01 life+stand
0.25 -0.13 life+suicide
0.12 0.17 life+therapy
-0.08 0.71 life+tired
-0.29 -0.34 life+tonight
-0.34 -0.53 life+took
0.35 0.36 life+trapped
-0.06 -0.17 life+urge
-0.02 0.08 life+violence
-0.12 -0.36 life+want
0.04 0.07 life+work
0.15 -0.00 life+you
0.37 0.29 life>anymore
0.54 0.64 life>cannot
-0.24 -0.13 life>date
-0.43 0.28 life>despair
-0.49 -0.53 life>die
0.26 0.14 life>do-it
0.52 1.04 life>end
-0.27 -0.29 life>forever
0.04 0.12 life>hold
0.56 0.53 life>intend
-0.26 0.50 life>kin
0.03 0.19 life>life
0.13 0.25 life>matter
0.43 0.86 life>no
-0.48 -0.22 life>now
0.07 0.41 life>other
-0.22 -0.04 life>past
-0.20 -0.04 life>self
-0.14 0.06 life>tonight
-0.17 -0.52 life>want
0.22 -0.03 life>work
0.04 -0.34 love
0.53 0.59 love+no
-0.45 -0.49 love+now
-0.17 -0.16 love+other
0.11 0.08 love+past
0.33 0.38 love+pills
0.18 0.10 love+quantity
-0.02 -0.19 love+self
0.20 0.21 love+sorry
-0.40 -0.35 love+spoken
0.33 0.38 love+took
0.31 0.30 love+want
-0.16 -0.15 love+you
0.20 0.21 love>goodbye
-0.45 -0.49 love>life
0.39 0.27 love>love
-0.45 -0.49 love>now
-0.13 -0.09 love>other
-0.00 -0.07 love>quantity
-0.17 -0.32 love>self
0.03 0.18 love>want
0.51 0.51 love>you
0.26 0.56 matter
0.00 1.14 matter+no
-0.03 0.32 matter+now
0.31 0.35 matter+other
0.50 0.49 matter+papers
-0.25 0.10 matter+passed
-0.11 -0.12 matter+past
0.41 0.32 matter+pet
0.42 0.30 matter+pills
0.17 0.09 matter+prepare
0.02 0.25 matter+quantity
-0.29 0.32 matter+question
-0.11 -0.10 matter+self
-0.46 -0.31 matter+spoken
0.17 0.09 matter+stand
0.21 -0.00 matter+tonight
-0.12 -0.28 matter+took
0.18 -0.06 matter+want
0.05 0.35 matter>alone
0.00 0.40 matter>anymore
0.00 0.40 matter>cannot
0.43 0.44 matter>date
0.27 0.45 matter>die
0.04 0.21 matter>do-it
0.72 0.61 matter>intend
0.40 0.11 matter>life
0.19 0.22 matter>matter
0.46 0.44 matter>no
0.42 0.34 matter>other
-0.02 -0.05 matter>pet
0.48 0.39 matter>quantity
-0.29 0.32 matter>question
0.17 0.00 matter>self
0.29 0.38 matter>want
-0.78 -0.53 media
-0.11 -0.14 media+mourning
0.22 0.15 media+no
-0.31 -0.46 media+now
-0.01 -0.14 media+other
-0.08 -0.10 media+past
-0.45 -0.44 media+pills
-0.37 -0.48 media+prepare
0.04 -0.23 media+quantity
-0.12 0.01 media+question
-0.53 -0.13 media+rope
-0.56 0.01 media+school
-0.19 0.01 media+self
-0.25 0.01 media+spoken
-0.57 -0.87 media+stand
-0.56 -0.85 media+suicide
0.32 0.35 media+tonight
-0.42 -0.41 media+trapped
-0.64 -0.26 media+violence
-0.08 -0.13 media+want
-0.56 0.15 media+work
-0.51 -0.16 media+wound
-0.13 -0.22 media+you
-0.14 -0.18 media>chores
-0.19 -0.24 media>date
-0.32 -0.28 media>die
-0.51 -0.41 media>end
-0.31 -0.30 media>find
0.18 0.10 media>intend
-0.45 -0.46 media>kin
-0.17 0.14 media>last
-0.31 -0.16 media>letter
-0.54 -0.59 media>life
-0.37 -0.46 media>media
-0.11 -0.12 media>mourning
-0.42 0.04 media>no
0.15 0.03 media>other
0.18 0.10 media>papers
-0.55 -0.60 media>past
-0.45 -0.44 media>pills
-0.10 -0.11 media>prepare
0.21 0.12 media>quantity
-0.63 -0.05 media>rope
0.30 0.82 media>self
-0.18 -0.20 media>spoken
-0.36 -0.35 media>stand
0.10 0.02 media>suicide
0.41 0.39 media>tonight
0.04 -0.11 media>want
-0.21 -0.33 media>work
-0.42 -0.32 media>you
-1.08 -0.72 mourning
-0.45 0.30 mourning+no
-0.32 0.33 mourning+now
-0.39 -0.62 mourning+other
-0.27 -0.37 mourning+pain
-0.11 0.52 mourning+papers
-0.20 -0.37 mourning+past
0.25 0.01 mourning+prepare
0.20 -0.29 mourning+quantity
-0.26 -0.45 mourning+routine
-0.44 -0.25 mourning+self
-0.39 0.27 mourning+suicide
-0.17 -0.20 mourning+tonight
-0.35 0.35 mourning+urge
-0.15 0.02 mourning+work
-0.27 -0.59 mourning>date
-0.09 0.18 mourning>intend
-0.38 -0.15 mourning>kin
-0.08 -0.10 mourning>media
-0.41 -0.19 mourning>mourning
-0.12 -0.30 mourning>now
-0.23 -0.50 mourning>other
-0.11 0.52 mourning>papers
-0.23 -0.48 mourning>past
-0.22 -0.45 mourning>quantity
-0.62 -0.26 mourning>self
0.02 0.08 no
-0.40 -0.26 no+now
-0.08 0.31 no+old
0.01 -0.16 no+other
-0.38 -0.66 no+pain
0.16 -0.08 no+papers
-0.23 -0.32 no+passed
0.49 0.11 no+past
-0.16 -0.31 no+peace
0.38 0.83 no+pet
0.39 0.10 no+pills
0.27 0.45 no+poison
0.27 0.34 no+prepare
-0.81 -0.21 no+quantity
0.18 0.19 no+question
0.26 0.16 no+revenge
-0.11 0.27 no+rope
0.21 -0.18 no+routine
0.31 0.15 no+school
0.11 0.01 no+self
0.06 0.66 no+sleep-away
0.13 -0.06 no+sorry
0.03 0.11 no+spoken
0.45 0.45 no+stand
-0.49 0.22 no+substance
-0.47 -0.71 no+suicide
0.25 0.28 no+thanks
0.50 0.41 no+therapy
-0.16 -0.36 no+tired
0.40 0.43 no+tonight
-0.25 0.14 no+took
-0.32 -0.34 no+train
0.32 0.21 no+trapped
0.09 -0.05 no+urge
-0.44 0.47 no+vehicle
0.11 -0.25 no+violence
-0.35 -0.59 no+voices
-0.41 -0.30 no+want
0.65 0.73 no+water
-0.06 -0.15 no+work
-0.04 -0.14 no+worry
0.36 0.51 no+wound
0.68 0.68 no+you
0.70 0.55 no>aftermath
-0.51 -0.38 no>alone
-0.19 -0.07 no>anymore
0.33 0.47 no>burden
-0.05 0.48 no>cannot
-0.15 0.20 no>care
-0.30 -0.55 no>child
0.04 -0.00 no>chores
0.03 0.36 no>date
-0.52 -0.09 no>despair
-0.50 -0.34 no>die
-0.06 -0.08 no>do-it
0.39 0.53 no>eating
0.34 -0.12 no>end
-0.15 0.28 no>enough
-0.79 -0.47 no>exit
0.00 0.39 no>find
-0.42 -0.30 no>forever
0.34 0.06 no>give-away
-0.38 0.52 no>glad
-0.18 -0.31 no>goodbye
-0.58 -0.55 no>gun
-0.17 -0.14 no>hold
-1.27 -0.67 no>hurt-self
-0.45 -0.26 no>intend
-0.70 -0.61 no>kill-self
0.45 0.33 no>kin
0.80 0.85 no>laugh
-0.77 -0.65 no>leisure
-0.03 -0.25 no>letter
0.31 0.58 no>life
0.31 0.26 no>love
-0.29 0.91 no>matter
0.05 -0.30 no>no
-0.11 -0.31 no>now
0.23 0.37 no>other
-0.64 -0.56 no>pain
0.56 0.66 no>papers
0.35 0.63 no>passed
0.25 -0.05 no>past
-0.26 -0.24 no>peace
0.23 -0.06 no>pills
0.42 0.61 no>prepare
-0.16 0.57 no>quantity
0.15 0.34 no>question
-0.06 -0.15 no>self
0.06 0.66 no>sleep-away
0.50 0.54 no>sorry
0.30 0.46 no>spoken
-0.13 -0.13 no>stand
-0.86 -0.77 no>suicide
-0.08 0.35 no>tired
-0.45 -0.33 no>tonight
-0.46 -0.31 no>took
0.25 0.32 no>trapped
-0.07 0.02 no>urge
-0.65 -0.66 no>violence
-0.42 -0.67 no>voices
-0.35 -0.77 no>want
-0.08 0.00 no>work
0.03 -0.03 no>worry
-0.32 -0.03 no>wound
0.50 0.79 no>you
0.05 0.08 now
-0.26 -0.28 now+old
0.35 0.09 now+other
-0.03 0.42 now+pain
-0.24 -0.01 now+papers
0.04 0.40 now+passed
0.32 0.18 now+past
-0.03 0.04 now+peace
0.21 0.27 now+pet
0.56 0.83 now+pills
-0.15 -0.21 now+poison
0.17 0.13 now+prepare
0.43 0.05 now+quantity
0.14 -0.06 now+question
0.41 0.19 now+rope
0.00 -0.09 now+routine
0.13 0.02 now+school
0.25 -0.04 now+self
0.50 0.41 now+sleep-away
0.31 0.26 now+sorry
0.25 0.49 now+spoken
0.45 0.20 now+stand
-0.05 0.59 now+substance
0.59 0.86 now+suicide
-0.14 -0.22 now+thanks
-0.07 0.02 now+therapy
-0.27 0.04 now+tired
0.05 0.15 now+took
-0.10 -0.02 now+train
0.28 0.33 now+trapped
0.11 0.42 now+urge
-0.04 -0.09 now+vehicle
0.84 0.08 now+violence
0.01 0.18 now+want
0.09 -0.03 now+water
-0.18 -0.03 now+work
-0.13 0.67 now+worry
0.05 -0.15 now+wound
0.03 0.20 now+you
-0.15 0.27 now>after
0.11 0.22 now>aftermath
0.67 0.36 now>alone
0.22 -0.05 now>anymore
0.23 0.07 now>cannot
-0.12 -0.30 now>child
0.54 0.28 now>date
0.14 0.56 now>despair
-0.50 -0.28 now>die
0.40 0.65 now>do-it
-0.44 0.59 now>eating
-0.02 0.57 now>end
-0.03 0.04 now>exit
0.31 0.27 now>gas
-0.15 -0.18 now>glad
0.38 0.31 now>goodbye
0.09 0.13 now>height
0.32 0.76 now>hold
0.04 -0.15 now>hurt-other
0.16 0.22 now>hurt-self
-0.20 -0.25 now>intend
0.57 0.87 now>kill-self
-0.25 0.02 now>last
-0.14 -0.28 now>laugh
0.22 0.18 now>leisure
0.36 0.32 now>letter
0.30 1.06 now>life
0.11 0.26 now>matter
-0.27 -0.26 now>media
-0.32 -0.19 now>no
0.30 0.76 now>now
0.04 -0.14 now>other
-0.17 0.27 now>papers
-0.28 0.14 now>passed
0.58 0.51 now>past
-0.12 0.16 now>peace
0.69 0.60 now>pills
0.20 0.07 now>prepare
0.24 0.10 now>quantity
0.41 0.37 now>question
-0.22 -0.19 now>rope
0.22 0.26 now>self
0.27 0.19 now>spoken
0.46 0.26 now>stand
0.04 0.32 now>substance
-0.05 0.52 now>suicide
-0.20 -0.25 now>thanks
-0.27 0.04 now>tired
-0.22 -0.33 now>tonight
-0.02 -0.01 now>took
0.30 0.32 now>train
0.56 0.63 now>trapped
0.09 0.25 now>urge
0.84 0.66 now>violence
0.17 0.44 now>want
-0.31 -0.35 now>work
0.30 0.16 now>wound
-0.05 -0.03 now>you
-0.84 -0.32 old
-0.44 -0.39 old+other
-0.40 -0.45 old+papers
-0.30 0.17 old+past
-0.45 -0.49 old+peace
-0.17 -0.19 old+pet
0.21 0.11 old+pills
-0.01 0.10 old+prepare
-0.02 0.41 old+quantity
0.16 0.43 old+question
-0.23 -0.26 old+revenge
-0.02 -0.16 old+routine
-0.35 -0.40 old+school
-0.11 0.02 old+self
0.06 -0.11 old+spoken
-0.18 -0.22 old+stand
-0.53 0.61 old+suicide
0.25 0.05 old+tonight
0.41 0.31 old+took
-0.24 0.06 old+train
0.37 0.06 old+trapped
0.44 0.27 old+violence
-0.31 -0.08 old+want
-0.04 -0.12 old+water
-0.21 0.29 old+work
-0.40 -0.05 old+wound
0.36 0.36 old>gun
0.23 0.32 old>hold
0.26 0.22 old>intend
-0.12 -0.15 old>leisure
-0.28 -0.39 old>letter
0.21 0.55 old>no
0.07 0.43 old>old
-0.07 0.10 old>other
-0.28 -0.39 old>papers
0.21 0.17 old>past
-0.15 -0.18 old>pet
-0.23 -0.26 old>revenge
-0.35 -0.40 old>school
0.15 -0.46 old>self
0.06 -0.21 old>spoken
0.27 0.17 old>stand
0.13 0.07 old>took
0.26 -0.13 old>violence
-0.26 -0.30 old>want
-0.39 -0.27 other
-0.32 -0.08 other+pain
0.17 0.04 other+papers
0.06 0.03 other+passed
-0.03 0.27 other+past
0.14 -0.06 other+peace
0.37 -0.07 other+pet
-0.31 0.04 other+pills
-0.28 -0.34 other+poison
-0.12 -0.20 other+quantity
0.04 0.05 other+question
0.05 0.10 other+revenge
-0.11 -0.03 other+rope
0.03 0.16 other+routine
-0.17 0.05 other+school
0.06 0.24 other+self
0.11 -0.18 other+sleep-away
0.04 -0.03 other+sorry
-0.38 -0.20 other+spoken
0.01 -0.16 other+stand
-0.19 0.29 other+substance
-0.10 0.15 other+suicide
0.17 0.04 other+thanks
0.19 0.07 other+therapy
0.14 0.20 other+tonight
0.61 0.24 other+took
0.01 0.15 other+train
0.45 0.55 other+trapped
0.25 0.45 other+urge
0.09 0.01 other+vehicle
-0.03 0.06 other+violence
0.63 0.42 other+voices
-0.27 -0.20 other+want
0.22 0.22 other+water
-0.13 0.05 other+work
-0.29 -0.30 other+worry
-0.19 0.20 other+wound
-0.08 -0.32 other+you
0.07 -0.10 other>after
0.11 -0.18 other>aftermath
0.25 0.47 other>alone
0.26 0.42 other>anymore
0.14 0.07 other>blade
-0.19 -0.19 other>burden
-0.27 -0.16 other>cannot
0.37 0.55 other>care
0.13 0.52 other>child
0.17 0.17 other>chores
-0.11 0.04 other>date
0.40 0.02 other>despair
-0.43 0.59 other>die
0.27 0.84 other>end
0.08 -0.11 other>enough
-0.03 -0.14 other>exit
0.13 0.12 other>find
0.28 0.12 other>forever
0.33 0.32 other>funeral
0.42 0.37 other>gas
-0.17 0.36 other>give-away
-0.26 -0.64 other>glad
-0.08 -0.10 other>goodbye
0.14 0.18 other>gun
0.01 0.08 other>height
-0.28 -0.34 other>hold
0.24 0.21 other>hurt-other
-0.45 -0.10 other>intend
-0.33 -0.44 other>joy
0.00 0.07 other>kill-self
0.03 -0.14 other>kin
0.07 0.22 other>last
0.45 0.46 other>laugh
-0.42 -0.40 other>leisure
0.00 -0.27 other>letter
-0.49 -0.10 other>life
-0.04 -0.03 other>love
-0.54 -0.04 other>matter
-0.11 -0.20 other>media
-0.19 -0.31 other>mourning
-0.12 -0.15 other>no
0.36 0.19 other>now
-0.19 0.12 other>other
0.20 0.08 other>pain
-0.26 -0.29 other>papers
-0.01 -0.21 other>passed
0.13 -0.16 other>past
0.49 0.54 other>peace
-0.14 -0.21 other>pet
-0.25 0.05 other>pills
-0.23 -0.29 other>poison
-0.48 -0.21 other>prepare
-0.20 -0.24 other>quantity
-0.07 0.16 other>question
0.10 0.11 other>revenge
-0.01 0.04 other>rope
-0.38 -0.26 other>routine
-0.54 -0.18 other>school
0.36 0.57 other>self
-0.11 -0.19 other>sorry
-0.23 0.01 other>spoken
-0.19 -0.06 other>stand
-0.01 -0.04 other>substance
-0.17 0.78 other>suicide
0.07 0.04 other>thanks
-0.53 -0.57 other>therapy
0.09 0.30 other>tonight
-0.37 0.09 other>took
-0.53 -0.75 other>train
0.11 0.02 other>trapped
0.19 0.25 other>vehicle
0.23 0.17 other>violence
0.38 0.19 other>voices
-0.65 -0.29 other>want
-0.14 -0.27 other>water
-0.32 -0.08 other>work
-0.17 0.32 other>wound
0.21 0.70 other>you
0.34 0.31 pain
0.21 -0.07 pain+passed
0.42 0.15 pain+question
0.19 0.16 pain+self
-0.19 0.31 pain+stand
0.64 0.37 pain+tonight
-0.23 0.35 pain+violence
-0.13 0.05 pain+want
0.00 -0.37 pain>burden
0.42 0.39 pain>child
-0.03 0.24 pain>date
0.29 0.38 pain>end
-0.17 0.24 pain>now
-0.17 0.56 pain>other
0.09 -0.06 pain>self
0.37 0.30 pain>tonight
-0.02 -0.30 papers
0.17 0.03 papers+passed
-0.48 -0.56 papers+past
0.25 0.21 papers+peace
0.12 0.10 papers+pet
0.12 0.12 papers+pills
-0.03 -0.14 papers+prepare
-0.03 -0.37 papers+quantity
0.05 0.35 papers+question
-0.34 -0.52 papers+self
0.19 0.07 papers+spoken
0.26 0.22 papers+stand
0.54 0.44 papers+tonight
0.09 0.12 papers+took
-0.25 -0.33 papers+train
-0.12 -0.20 papers+trapped
0.28 0.25 papers+vehicle
-0.31 0.01 papers+want
-0.06 -0.05 papers+water
0.16 -0.08 papers+work
-0.28 -0.56 papers+worry
-0.17 0.16 papers+you
0.22 0.11 papers>after
0.20 0.09 papers>end
0.16 0.17 papers>funeral
0.42 0.33 papers>glad
-0.12 -0.20 papers>hold
-0.28 -0.45 papers>leisure
0.04 -0.15 papers>letter
-0.03 -0.07 papers>matter
0.07 -0.13 papers>other
0.32 0.37 papers>papers
0.50 0.52 papers>passed
-0.12 -0.21 papers>past
0.04 0.05 papers>quantity
0.30 0.29 papers>question
0.02 -0.10 papers>self
0.19 0.17 papers>spoken
0.13 0.01 papers>stand
0.40 0.50 papers>tonight
-0.33 -0.55 passed
-0.20 -0.22 passed+past
0.28 0.36 passed+peace
-0.61 -0.52 passed+pills
0.62 0.40 passed+prepare
-0.04 0.10 passed+quantity
0.25 0.54 passed+question
0.42 0.30 passed+rope
-0.21 -0.11 passed+routine
-0.27 -0.13 passed+school
-0.03 -0.04 passed+self
0.00 0.39 passed+spoken
0.03 -0.02 passed+stand
-0.02 -0.17 passed+thanks
-0.44 -0.38 passed+therapy
-0.24 0.42 passed+tonight
-0.56 -0.48 passed+took
-0.41 -0.07 passed+train
-0.27 -0.11 passed+trapped
-0.27 0.01 passed+urge
-0.57 -0.49 passed+violence
-0.21 -0.15 passed+want
0.30 0.28 passed+work
-0.43 0.37 passed+wound
0.23 0.07 passed+you
0.29 0.25 passed>after
0.11 -0.19 passed>alone
0.13 0.43 passed>die
-0.41 -0.34 passed>end
0.11 0.63 passed>exit
0.38 0.54 passed>glad
0.35 0.76 passed>hurt-self
0.33 0.23 passed>kill-self
-0.22 0.48 passed>kin
-0.21 -0.23 passed>letter
-0.28 -0.27 passed>no
0.25 0.69 passed>now
-0.09 0.22 passed>other
-0.19 -0.23 passed>papers
-0.69 -0.34 passed>passed
-0.46 -0.10 passed>past
-0.53 -0.47 passed>pills
0.14 0.14 passed>quantity
0.45 0.37 passed>self
0.17 0.46 passed>stand
0.12 0.23 passed>thanks
0.27 0.44 passed>tonight
-0.48 -0.46 passed>trapped
0.38 0.54 passed>want
-0.41 0.31 passed>wound
-0.34 -0.11 past
0.14 -0.13 past+peace
-0.08 -0.09 past+pet
-0.04 0.35 past+pills
-0.01 -0.25 past+poison
-0.03 0.03 past+prepare
-0.34 -0.23 past+quantity
0.40 0.29 past+question
-0.38 -0.33 past+revenge
0.51 0.38 past+rope
0.23 0.24 past+routine
0.03 -0.07 past+school
-0.17 0.03 past+self
-0.13 0.34 past+sleep-away
-0.04 -0.14 past+sorry
-0.42 0.19 past+spoken
-0.48 -0.42 past+stand
-0.43 -0.03 past+substance
-0.32 0.24 past+suicide
0.17 0.10 past+thanks
-0.61 -0.42 past+therapy
-0.35 -0.35 past+tonight
-0.63 -0.25 past+took
-0.56 -0.08 past+train
-0.14 -0.23 past+trapped
-0.56 -0.64 past+urge
-0.26 -0.25 past+vehicle
0.11 0.18 past+violence
-0.19 0.49 past+voices
-0.25 -0.18 past+want
-0.50 -0.58 past+water
-0.13 0.03 past+work
-0.31 -0.14 past+worry
-0.10 0.01 past+wound
-0.10 0.12 past+you
-0.21 -0.33 past>aftermath
-0.34 -0.28 past>alone
-0.65 -0.35 past>anymore
0.05 -0.34 past>cannot
-0.06 -0.14 past>child
0.13 0.59 past>date
-0.14 -0.02 past>die
0.32 0.27 past>do-it
-0.50 -0.48 past>eating
-0.52 -0.56 past>end
-0.35 -0.18 past>enough
0.08 -0.12 past>glad
0.25 0.26 past>gun
-0.61 0.01 past>height
-0.13 0.40 past>hold
-0.15 -0.20 past>hurt-other
-0.36 0.71 past>hurt-self
-0.04 -0.41 past>kill-self
-0.34 -0.23 past>kin
0.30 0.47 past>last
-0.52 -0.21 past>laugh
0.01 -0.27 past>leisure
0.03 -0.20 past>letter
-0.44 -0.49 past>life
0.16 -0.15 past>matter
0.22 0.35 past>media
-0.27 -0.37 past>mourning
-0.25 -0.10 past>no
0.20 0.42 past>now
-0.50 0.16 past>old
0.38 0.28 past>other
-0.25 -0.33 past>papers
-0.27 -0.46 past>passed
-0.67 0.72 past>past
-0.15 -0.15 past>peace
0.50 0.49 past>pills
-0.38 -0.21 past>prepare
-0.69 -0.12 past>quantity
-0.22 -0.22 past>revenge
0.03 0.02 past>rope
0.29 0.43 past>school
-0.06 0.36 past>self
-0.34 0.19 past>spoken
-0.05 0.04 past>stand
-0.52 0.27 past>suicide
-0.03 -0.23 past>thanks
-0.26 0.08 past>therapy
-0.20 0.16 past>tonight
-0.39 0.44 past>took
0.07 -0.07 past>trapped
-0.56 -0.21 past>urge
0.26 0.53 past>violence
-0.72 -0.07 past>want
-0.28 0.09 past>work
-0.00 0.77 past>wound
-0.19 0.20 past>you
-0.29 -0.49 peace
-0.24 -0.22 peace+pet
0.21 0.21 peace+pills
0.25 0.22 peace+prepare
-0.48 -0.75 peace+quantity
0.34 0.23 peace+question
0.15 0.39 peace+school
-0.00 -0.04 peace+self
0.34 0.38 peace+sleep-away
-0.18 -0.14 peace+stand
0.32 0.30 peace+thanks
0.24 -0.04 peace+tired
0.09 -0.05 peace+tonight
0.01 0.49 peace+took
-0.14 -0.15 peace+trapped
-0.08 0.35 peace+vehicle
-0.42 -0.38 peace+violence
-0.12 0.14 peace+voices
-0.50 -0.30 peace+want
-0.49 -0.38 peace+water
-0.40 -0.37 peace+work
0.40 0.33 peace+you
0.43 0.37 peace>anymore
0.46 0.43 peace>end
0.32 0.55 peace>forever
0.38 0.34 peace>glad
0.33 0.37 peace>hold
0.58 0.61 peace>intend
-0.18 -0.32 peace>kin
0.13 0.12 peace>leisure
0.02 -0.08 peace>no
-0.12 -0.16 peace>now
-0.44 -0.51 peace>other
-0.07 0.03 peace>past
0.61 0.32 peace>self
0.21 0.36 peace>thanks
-0.02 -0.19 peace>tonight
-0.16 0.43 peace>took
-0.20 -0.15 peace>trapped
-0.08 0.35 peace>vehicle
-0.14 -0.22 peace>want
-0.41 -0.30 peace>water
-0.38 -0.33 peace>work
-0.58 -1.06 pet
-0.41 -0.46 pet+pills
0.07 0.09 pet+prepare
0.19 0.23 pet+quantity
0.03 -0.17 pet+self
-0.43 -0.44 pet+stand
0.29 -0.01 pet+tonight
0.24 0.13 pet+took
-0.40 -0.37 pet+violence
-0.29 -0.29 pet+want
0.33 0.42 pet>after
-0.42 0.36 pet>cannot
0.39 0.13 pet>date
-0.03 -0.25 pet>die
0.33 0.42 pet>exit
0.45 0.47 pet>kin
-0.15 0.50 pet>no
-0.20 -0.23 pet>now
0.33 0.07 pet>other
-0.33 -0.33 pet>papers
-0.24 -0.19 pet>past
-0.24 -0.19 pet>peace
-0.37 -0.34 pet>pills
0.01 0.15 pet>self
0.30 0.24 pet>tonight
-0.40 -0.37 pet>violence
-0.29 -0.29 pet>want
0.37 0.12 pills
0.38 0.75 pills+prepare
0.64 0.39 pills+quantity
-0.05 -0.48 pills+question
-1.08 -0.86 pills+routine
0.29 0.32 pills+school
0.27 0.13 pills+self
0.17 0.14 pills+sorry
-0.04 0.10 pills+spoken
-0.14 0.13 pills+stand
0.18 0.30 pills+substance
-0.51 -0.48 pills+suicide
0.24 0.29 pills+therapy
-0.31 -0.39 pills+tired
-0.60 -0.59 pills+tonight
-0.11 -0.04 pills+took
-0.09 0.35 pills+trapped
0.11 0.13 pills+violence
0.18 0.03 pills+want
-0.32 -0.38 pills+work
-0.24 0.23 pills+worry
-0.26 0.11 pills+you
-0.38 -0.37 pills>aftermath
0.29 0.36 pills>alone
-0.27 -0.27 pills>anymore
0.29 0.26 pills>care
-0.03 -0.09 pills>date
0.15 0.13 pills>die
-0.51 -0.51 pills>eating
0.51 0.48 pills>enough
0.12 0.41 pills>hold
0.22 0.45 pills>intend
0.24 0.06 pills>kin
0.05 0.42 pills>last
0.16 0.11 pills>no
0.48 0.31 pills>now
-0.31 0.41 pills>other
-0.32 -0.06 pills>past
0.17 0.22 pills>peace
-0.05 0.06 pills>pills
0.58 0.62 pills>prepare
0.27 0.20 pills>quantity
-0.44 -0.33 pills>question
-0.79 -0.79 pills>routine
-0.42 -0.22 pills>self
0.03 -0.10 pills>stand
-0.40 -0.37 pills>suicide
-0.31 -0.39 pills>tired
-0.57 -0.51 pills>tonight
-0.44 -0.30 pills>took
0.24 0.23 pills>want
-0.24 0.23 pills>worry
-0.03 -0.43 poison
0.45 0.45 poison+prepare
0.27 -0.05 poison+quantity
0.40 0.36 poison+self
-0.08 -0.12 poison+stand
-0.04 -0.09 poison+substance
0.39 0.28 poison+took
-0.54 -0.56 poison+trapped
0.33 0.39 poison+want
-0.41 -0.37 poison>end
0.35 0.38 poison>hold
0.27 0.45 poison>no
-0.02 -0.08 poison>now
-0.14 -0.17 poison>other
0.02 0.04 poison>past
-0.07 -0.12 poison>poison
0.30 0.63 poison>self
0.25 0.16 poison>stand
0.33 0.39 poison>want
0.42 0.03 prepare
0.02 -0.13 prepare+quantity
0.55 0.49 prepare+rope
-0.04 0.18 prepare+routine
0.27 0.16 prepare+self
-0.28 0.34 prepare+spoken
0.03 0.04 prepare+stand
-0.17 -0.18 prepare+therapy
-0.22 0.22 prepare+tonight
-0.11 0.70 prepare+took
0.16 0.33 prepare+train
-0.28 -0.28 prepare+trapped
0.41 0.51 prepare+vehicle
0.45 0.51 prepare+violence
0.41 0.87 prepare+want
-0.23 -0.35 prepare+work
-0.26 0.60 prepare+wound
-0.26 -0.22 prepare+you
0.34 0.43 prepare>alone
0.38 0.46 prepare>anymore
-0.68 -0.61 prepare>blade
-0.40 -0.44 prepare>chores
0.38 0.23 prepare>date
-0.16 -0.14 prepare>end
-0.06 -0.07 prepare>enough
0.36 0.36 prepare>exit
0.35 0.56 prepare>gun
0.77 0.77 prepare>height
-0.23 -0.15 prepare>hold
0.04 -0.06 prepare>kill-self
-0.35 -0.17 prepare>kin
-0.20 -0.06 prepare>last
-0.25 0.26 prepare>leisure
0.24 0.28 prepare>letter
0.30 0.52 prepare>no
0.12 0.22 prepare>now
-0.17 0.03 prepare>other
0.24 0.20 prepare>papers
0.35 0.63 prepare>past
0.18 0.15 prepare>peace
0.45 0.50 prepare>pills
0.38 0.40 prepare>poison
-0.41 -0.36 prepare>prepare
0.05 0.15 prepare>quantity
0.67 0.64 prepare>rope
-0.29 -0.25 prepare>self
0.05 0.21 prepare>stand
-0.25 -0.32 prepare>tonight
0.15 -0.01 prepare>trapped
0.18 0.70 prepare>want
-0.26 0.14 quantity
-0.18 0.36 quantity+question
-0.07 -0.20 quantity+rope
-0.14 -0.44 quantity+routine
0.39 0.16 quantity+school
0.12 0.27 quantity+self
0.18 0.28 quantity+sorry
-0.05 -0.33 quantity+spoken
-0.43 -0.47 quantity+stand
0.23 0.06 quantity+suicide
-0.51 -0.61 quantity+thanks
-0.04 -0.15 quantity+therapy
-0.25 -0.29 quantity+tonight
0.87 0.44 quantity+took
0.35 0.35 quantity+train
-0.48 0.08 quantity+trapped
-0.24 -0.27 quantity+urge
-0.01 -0.11 quantity+vehicle
0.36 0.23 quantity+violence
0.07 0.20 quantity+want
-0.43 -0.53 quantity+water
-0.50 0.13 quantity+work
0.16 0.08 quantity+wound
0.31 0.22 quantity+you
0.04 0.02 quantity>after
-0.01 -0.03 quantity>aftermath
-0.23 -0.28 quantity>anymore
-0.37 -0.07 quantity>chores
-0.11 0.10 quantity>date
-0.45 0.55 quantity>despair
0.04 0.21 quantity>do-it
0.09 -0.02 quantity>end
0.03 -0.21 quantity>glad
-0.38 -0.45 quantity>height
-0.07 0.44 quantity>hold
-0.41 -0.40 quantity>intend
-0.21 -0.24 quantity>kin
0.06 -0.06 quantity>last
-0.34 -0.31 quantity>leisure
0.22 0.18 quantity>letter
0.33 0.38 quantity>love
0.24 0.10 quantity>mourning
-0.64 0.01 quantity>no
-0.08 0.04 quantity>now
0.46 0.43 quantity>other
-0.42 -0.62 quantity>papers
-0.25 -0.43 quantity>past
-0.46 -0.64 quantity>peace
0.55 0.60 quantity>pills
0.25 -0.07 quantity>poison
-0.21 -0.43 quantity>prepare
0.43 0.14 quantity>quantity
0.14 -0.02 quantity>self
0.12 -0.37 quantity>spoken
-0.11 -0.23 quantity>stand
0.10 -0.04 quantity>substance
0.07 0.21 quantity>tonight
-0.16 -0.15 quantity>took
0.45 0.61 quantity>want
-0.39 -0.43 quantity>water
0.15 -0.01 quantity>wound
-0.07 -0.06 quantity>you
-0.02 -0.23 question
0.14 0.09 question+routine
-0.21 -0.20 question+school
-0.31 -0.31 question+self
-0.23 0.16 question+spoken
-0.22 -0.25 question+stand
-0.84 -0.42 question+suicide
-0.09 0.12 question+tonight
0.24 0.10 question+took
0.51 0.51 question+trapped
0.20 0.24 question+vehicle
-0.43 -0.01 question+violence
-0.43 -0.22 question+want
0.20 0.03 question+work
-0.17 -0.09 question+worry
0.32 0.44 question+wound
-0.57 -0.21 question+you
-0.39 0.05 question>date
-0.29 0.16 question>die
0.22 0.26 question>do-it
0.47 0.41 question>end
-0.06 0.59 question>kill-self
-0.53 -0.34 question>no
-0.52 -0.16 question>other
-0.13 0.15 question>past
0.08 -0.10 question>pills
-0.50 -0.20 question>question
0.19 0.17 question>routine
0.16 0.25 question>self
-0.40 0.52 question>spoken
-0.37 -0.49 question>suicide
-0.14 0.28 question>tonight
0.39 0.54 question>took
-0.33 -0.40 question>want
-0.17 -0.09 question>worry
-0.51 -0.37 question>you
0.36 0.07 revenge
0.07 -0.03 revenge+school
0.12 0.03 revenge+self
0.08 0.28 revenge+spoken
-0.13 -0.17 revenge+stand
0.10 0.11 revenge+tonight
0.30 0.41 revenge+train
-0.25 -0.32 revenge+violence
0.20 0.22 revenge+want
-0.11 -0.10 revenge>anymore
0.29 0.34 revenge>date
-0.05 -0.11 revenge>intend
-0.05 -0.06 revenge>now
0.04 0.26 revenge>other
0.37 0.39 revenge>revenge
-0.15 -0.30 revenge>self
-0.25 -0.32 revenge>violence
-0.04 -0.13 revenge>want
0.64 0.16 rope
-0.25 0.20 rope+school
0.36 0.31 rope+self
-0.48 0.17 rope+spoken
-0.05 0.06 rope+stand
-0.12 -0.25 rope+tonight
0.62 0.51 rope+trapped
-0.48 0.12 rope+vehicle
0.44 0.70 rope+violence
0.42 0.39 rope+want
-0.27 -0.24 rope+work
0.12 -0.03 rope+wound
-0.19 -0.13 rope>chores
0.25 0.46 rope>date
-0.52 -0.44 rope>end
0.44 0.37 rope>gas
0.23 0.21 rope>hold
0.33 0.28 rope>kin
-0.28 -0.41 rope>media
-0.07 -0.11 rope>no
0.36 0.30 rope>now
0.03 0.35 rope>other
-0.03 0.31 rope>past
0.14 -0.14 rope>self
0.07 0.24 rope>stand
-0.25 -0.41 rope>tonight
-0.48 0.12 rope>vehicle
0.33 0.24 rope>want
-0.27 -0.24 rope>work
0.11 -0.09 rope>wound
0.01 -0.15 routine
-0.46 0.12 routine+school
-0.05 -0.08 routine+self
-0.40 0.10 routine+spoken
-0.48 -0.22 routine+stand
0.05 -0.08 routine+tonight
-0.51 -0.41 routine+took
-0.43 -0.17 routine+trapped
0.19 0.47 routine+want
-0.34 -0.32 routine+water
0.21 0.17 routine+work
-0.42 -0.34 routine+wound
0.22 0.14 routine+you
-0.24 -0.22 routine>date
-0.49 0.43 routine>find
0.51 0.49 routine>forever
0.04 0.06 routine>other
-0.65 -0.56 routine>pills
-0.38 -0.47 routine>quantity
-0.39 -0.00 routine>school
-0.09 -0.05 routine>self
-0.43 -0.40 routine>spoken
0.14 -0.06 routine>tonight
0.14 0.22 routine>want
-0.37 -0.78 school
-0.06 -0.09 school+self
0.28 0.48 school+spoken
0.03 -0.14 school+stand
0.02 -0.06 school+suicide
-0.32 -0.22 school+therapy
-0.25 -0.16 school+tonight
0.41 0.47 school+took
0.30 0.41 school+train
-0.35 -0.45 school+violence
-0.13 -0.07 school+want
-0.11 -0.10 school>anymore
0.23 0.28 school>die
0.32 0.35 school>do-it
0.19 -0.16 school>intend
0.22 0.08 school>kill-self
0.22 0.11 school>laugh
0.01 -0.18 school>leisure
0.02 0.04 school>letter
-0.02 -0.18 school>no
-0.03 -0.05 school>now
0.13 0.45 school>other
-0.06 -0.25 school>past
0.26 0.25 school>revenge
-0.25 0.20 school>rope
-0.42 -0.33 school>school
0.04 -0.43 school>self
-0.16 -0.09 school>tonight
-0.28 -0.28 school>violence
-0.28 -0.27 school>want
0.07 0.20 self
-0.10 0.13 self+sleep-away
0.07 -0.03 self+sorry
0.04 0.01 self+spoken
0.08 0.07 self+stand
0.12 0.38 self+substance
0.34 0.45 self+suicide
0.29 0.09 self+thanks
-0.29 -0.43 self+therapy
-0.42 -0.16 self+tired
0.39 0.10 self+tonight
0.19 -0.09 self+took
0.29 0.25 self+train
-0.06 -0.04 self+trapped
0.17 0.06 self+urge
0.27 0.23 self+vehicle
0.05 0.15 self+violence
-0.07 0.20 self+voices
0.15 -0.05 self+want
0.04 -0.13 self+water
-0.28 -0.43 self+work
-0.54 -0.23 self+worry
0.11 -0.04 self+wound
0.29 -0.12 self+you
0.21 -0.12 self>after
0.02 -0.07 self>aftermath
-0.28 -0.35 self>alone
-0.27 -0.16 self>anymore
0.22 0.24 self>blade
-0.24 0.33 self>burden
-0.28 -0.20 self>cannot
-0.51 -0.36 self>care
0.20 0.18 self>child
0.12 -0.20 self>chores
0.11 0.08 self>date
-0.80 0.55 self>despair
0.13 0.02 self>die
-0.10 -0.12 self>do-it
0.27 0.82 self>eating
0.27 0.09 self>end
-0.10 -0.05 self>enough
0.03 -0.05 self>exit
0.25 0.09 self>find
-0.04 -0.47 self>forever
-0.02 0.31 self>funeral
0.44 0.43 self>gas
-0.63 -0.45 self>give-away
-0.32 -0.17 self>glad
-0.07 -0.14 self>goodbye
0.24 0.00 self>gun
0.41 0.32 self>height
0.30 -0.10 self>hold
0.05 0.14 self>hurt-other
0.04 -0.09 self>hurt-self
0.36 0.02 self>intend
0.74 1.63 self>kill-self
0.11 -0.07 self>kin
0.22 -0.00 self>last
-0.52 -0.63 self>laugh
-0.16 -0.17 self>leisure
0.37 0.36 self>letter
-0.14 -0.21 self>life
0.27 0.24 self>love
-0.06 0.64 self>matter
0.15 0.07 self>media
-0.35 0.10 self>mourning
-0.01 -0.08 self>no
0.13 0.26 self>now
0.29 0.40 self>old
-0.19 -0.09 self>other
0.17 0.32 self>pain
0.36 0.26 self>papers
-0.15 -0.11 self>passed
-0.47 -0.02 self>past
0.05 0.00 self>peace
0.11 0.29 self>pet
-0.21 -0.21 self>pills
0.22 0.32 self>poison
0.28 0.14 self>prepare
0.38 0.57 self>quantity
-0.13 -0.72 self>question
-0.12 -0.25 self>rope
0.01 -0.07 self>routine
0.25 0.06 self>school
0.03 0.15 self>self
-0.59 0.27 self>sleep-away
-0.02 0.16 self>sorry
0.29 0.41 self>spoken
0.27 0.21 self>stand
-0.27 0.10 self>substance
0.48 0.69 self>suicide
0.32 0.30 self>thanks
-0.23 -0.50 self>therapy
-0.41 -0.24 self>tired
0.20 0.08 self>tonight
0.22 -0.03 self>took
0.20 0.09 self>train
0.23 -0.02 self>trapped
-0.09 -0.05 self>urge
0.24 0.50 self>vehicle
-0.02 0.29 self>violence
-0.28 -0.21 self>voices
0.06 -0.01 self>want
0.18 0.10 self>water
-0.30 -0.18 self>work
-0.71 -0.31 self>worry
0.12 0.15 self>wound
0.14 0.07 self>you
-0.10 0.41 sleep-away
0.70 0.38 sleep-away+tonight
-0.12 0.14 sleep-away+voices
0.12 0.49 sleep-away+want
0.43 0.42 sleep-away>hold
-0.15 0.33 sleep-away>no
0.50 0.41 sleep-away>now
-0.13 0.34 sleep-away>peace
-0.38 0.05 sleep-away>self
-0.35 0.49 sleep-away>sleep-away
0.55 0.32 sleep-away>tonight
0.69 0.37 sorry
0.00 -0.09 sorry+tonight
0.36 0.32 sorry+took
-0.16 -0.24 sorry+want
0.21 0.37 sorry+work
0.39 0.52 sorry+you
-0.08 -0.20 sorry>no
-0.37 -0.09 sorry>other
0.48 0.50 sorry>quantity
0.28 0.08 sorry>self
-0.36 -0.20 spoken
-0.34 -0.02 spoken+stand
0.37 -0.15 spoken+suicide
0.26 0.17 spoken+therapy
0.25 0.29 spoken+tonight
0.04 0.00 spoken+took
0.59 0.59 spoken+trapped
-0.19 -0.05 spoken+vehicle
0.34 0.14 spoken+violence
0.06 0.59 spoken+voices
-0.48 -0.43 spoken+want
0.14 0.03 spoken+work
-0.10 0.76 spoken+worry
-0.55 0.12 spoken+wound
-0.72 -0.56 spoken+you
-0.09 0.01 spoken>anymore
-0.04 -0.21 spoken>child
-0.34 0.14 spoken>date
-0.47 0.35 spoken>despair
-0.39 -0.05 spoken>die
0.45 0.57 spoken>do-it
0.17 0.59 spoken>end
-0.52 0.58 spoken>exit
-0.39 0.39 spoken>glad
0.29 0.16 spoken>goodbye
-0.22 -0.30 spoken>hold
-0.39 -0.35 spoken>hurt-self
-0.76 0.03 spoken>intend
-0.30 0.40 spoken>kill-self
0.24 0.24 spoken>kin
0.03 0.00 spoken>last
-0.33 0.59 spoken>laugh
0.33 0.52 spoken>letter
-0.53 0.17 spoken>life
-0.46 -0.31 spoken>matter
-0.40 0.21 spoken>media
-0.23 -0.12 spoken>no
0.03 0.09 spoken>now
-0.24 -0.07 spoken>other
-0.39 0.39 spoken>passed
-0.12 0.13 spoken>past
0.36 0.55 spoken>pills
-0.13 0.01 spoken>quantity
-0.06 -0.22 spoken>question
-0.20 0.47 spoken>routine
0.21 0.27 spoken>school
0.16 -0.24 spoken>self
-0.54 -0.25 spoken>spoken
-0.19 -0.24 spoken>stand
0.33 0.48 spoken>suicide
0.15 -0.07 spoken>tonight
0.40 0.25 spoken>trapped
-0.68 0.09 spoken>want
0.16 -0.05 spoken>work
-0.32 -0.07 spoken>wound
-0.46 -0.33 spoken>you
0.13 0.07 stand
0.12 0.38 stand+substance
-0.05 -0.16 stand+suicide
-0.18 -0.14 stand+therapy
-0.03 0.06 stand+tonight
0.50 0.50 stand+took
-0.12 -0.17 stand+train
-0.05 0.22 stand+trapped
0.33 0.39 stand+urge
0.53 0.40 stand+vehicle
-0.46 -0.48 stand+violence
0.26 0.29 stand+want
0.39 0.26 stand+water
-0.08 -0.13 stand+work
0.01 0.08 stand+wound
0.11 -0.04 stand>after
-0.05 -0.25 stand>aftermath
-0.03 -0.15 stand>alone
0.17 0.05 stand>anymore
0.10 0.08 stand>chores
-0.23 0.21 stand>date
-0.30 0.46 stand>die
0.16 0.34 stand>end
-0.05 0.01 stand>exit
-0.00 -0.08 stand>gas
0.22 0.32 stand>height
0.31 0.29 stand>hold
-0.02 0.07 stand>last
-0.13 -0.31 stand>leisure
-0.42 -0.77 stand>media
-0.02 -0.12 stand>no
0.27 0.25 stand>now
-0.05 -0.17 stand>other
-0.29 -0.65 stand>past
0.02 0.09 stand>peace
-0.36 0.46 stand>pills
-0.41 -0.46 stand>quantity
-0.23 -0.25 stand>revenge
0.38 0.48 stand>rope
-0.35 -0.50 stand>routine
-0.07 -0.24 stand>school
-0.32 -0.22 stand>self
0.03 -0.07 stand>spoken
0.73 0.54 stand>stand
0.06 0.37 stand>suicide
-0.22 0.41 stand>tonight
-0.07 -0.20 stand>train
0.07 0.30 stand>trapped
0.33 0.42 stand>vehicle
0.63 0.62 stand>want
0.02 -0.19 stand>water
-0.20 -0.20 stand>work
0.11 0.60 stand>wound
0.08 1.34 substance
-0.39 0.37 substance+tonight
0.21 -0.06 substance+took
0.29 0.15 substance+trapped
-0.07 0.64 substance+violence
-0.36 -0.42 substance+want
0.37 0.27 substance+wound
-0.31 0.40 substance>after
-0.29 0.50 substance>date
0.19 0.18 substance>hurt-self
-0.06 0.23 substance>no
-0.43 0.51 substance>now
0.23 0.36 substance>other
-0.29 0.07 substance>past
-0.04 0.23 substance>pills
-0.04 -0.09 substance>poison
-0.22 0.17 substance>quantity
0.50 0.56 substance>self
-0.39 0.37 substance>tonight
0.37 0.20 substance>violence
0.35 0.27 substance>wound
1.16 0.95 suicide
0.42 0.28 suicide+therapy
0.50 0.50 suicide+tonight
0.20 0.29 suicide+took
-0.23 0.29 suicide+trapped
0.05 -0.03 suicide+urge
0.49 0.31 suicide+want
-0.47 -0.23 suicide+work
-0.38 -0.10 suicide+worry
-0.52 -0.48 suicide+you
-0.36 0.28 suicide>anymore
-0.02 0.61 suicide>date
-0.14 -0.13 suicide>end
0.22 0.00 suicide>letter
0.25 -0.13 suicide>life
-0.47 -0.42 suicide>no
0.63 0.56 suicide>now
-0.43 -0.15 suicide>other
0.17 0.19 suicide>past
0.29 0.33 suicide>quantity
0.31 0.29 suicide>school
0.08 -0.02 suicide>self
-0.45 -0.49 suicide>stand
0.49 0.41 suicide>tonight
-0.20 -0.14 suicide>want
-0.39 -0.17 suicide>you
-0.06 -0.48 thanks
0.45 0.39 thanks+therapy
0.35 0.39 thanks+want
0.20 0.29 thanks+you
-0.30 -0.27 thanks>goodbye
-0.04 -0.03 thanks>letter
-0.43 -0.38 thanks>other
0.22 0.29 thanks>past
-0.51 -0.61 thanks>quantity
0.29 0.17 thanks>self
-0.14 -0.23 thanks>thanks
-0.21 -0.15 thanks>you
-0.65 -1.03 therapy
-0.58 -0.46 therapy+tonight
0.04 -0.07 therapy+took
-0.54 -0.78 therapy+want
-0.33 -0.33 therapy+work
0.04 0.02 therapy+you
0.18 0.28 therapy>date
-0.33 -0.32 therapy>hold
-0.15 -0.14 therapy>hurt-other
0.17 0.04 therapy>intend
-0.23 -0.22 therapy>letter
0.21 0.23 therapy>no
0.42 0.34 therapy>other
-0.60 -0.14 therapy>past
0.24 0.16 therapy>self
0.17 0.00 therapy>spoken
-0.45 -0.43 therapy>tonight
-0.45 -0.42 therapy>want
-0.04 -0.38 therapy>you
-1.20 -0.41 tired
0.06 -0.12 tired+tonight
0.02 -0.32 tired+want
-0.27 -0.46 tired+work
-0.29 -0.32 tired>child
-0.27 -0.23 tired>chores
-0.31 -0.47 tired>glad
-0.08 0.71 tired>life
-0.27 -0.46 tired>no
0.33 -0.16 tired>self
-0.27 -0.46 tired>work
0.14 -0.08 tonight
-0.29 0.04 tonight+took
0.34 0.41 tonight+train
-0.11 -0.11 tonight+trapped
-0.18 0.32 tonight+urge
-0.09 -0.17 tonight+vehicle
0.28 0.34 tonight+violence
0.01 0.34 tonight+voices
0.09 -0.03 tonight+want
-0.53 -0.43 tonight+water
-0.32 -0.39 tonight+work
0.03 -0.06 tonight+wound
0.51 0.61 tonight+you
0.25 0.27 tonight>after
-0.23 0.37 tonight>alone
0.55 0.52 tonight>anymore
-0.11 0.14 tonight>cannot
0.20 0.26 tonight>child
0.05 0.10 tonight>chores
0.07 0.21 tonight>date
0.22 0.01 tonight>despair
0.34 0.20 tonight>die
-0.17 -0.15 tonight>do-it
-0.42 0.27 tonight>eating
0.02 0.06 tonight>end
-0.45 -0.46 tonight>exit
-0.36 0.18 tonight>find
-0.34 0.43 tonight>give-away
-0.51 -0.52 tonight>glad
0.24 0.19 tonight>goodbye
-0.40 -0.23 tonight>height
-0.20 0.57 tonight>hold
0.08 -0.08 tonight>intend
-0.13 -0.14 tonight>joy
0.62 0.55 tonight>kill-self
-0.06 -0.17 tonight>last
-0.67 -0.78 tonight>leisure
-0.12 -0.13 tonight>letter
0.20 0.15 tonight>matter
0.10 0.20 tonight>media
0.12 0.03 tonight>no
-0.18 0.22 tonight>now
0.36 0.15 tonight>other
0.26 0.14 tonight>papers
-0.45 0.07 tonight>passed
-0.30 -0.30 tonight>past
0.11 0.18 tonight>peace
0.26 0.54 tonight>prepare
-0.02 0.27 tonight>quantity
-0.08 -0.12 tonight>question
0.32 0.31 tonight>revenge
0.09 0.38 tonight>school
0.45 0.58 tonight>self
-0.39 -0.48 tonight>sorry
0.50 0.48 tonight>spoken
-0.43 -0.47 tonight>stand
0.67 0.63 tonight>tonight
-0.49 -0.30 tonight>trapped
-0.15 0.14 tonight>urge
-0.40 -0.50 tonight>violence
0.18 0.07 tonight>want
-0.52 -0.64 tonight>work
0.50 0.46 tonight>wound
0.59 0.58 tonight>you
0.42 0.50 took
0.02 0.10 took+trapped
0.14 0.17 took+vehicle
-0.26 -0.51 took+want
-0.02 -0.12 took+water
-0.02 0.31 took+work
-0.18 -0.19 took>alone
-0.10 0.61 took>anymore
-0.29 -0.19 took>cannot
-0.45 -0.11 took>child
0.40 0.47 took>chores
-0.23 0.67 took>date
0.14 0.47 took>enough
-0.13 -0.08 took>gun
0.38 0.31 took>hold
-0.34 -0.30 took>intend
-0.42 -0.10 took>last
0.21 0.22 took>life
0.33 0.38 took>love
-0.18 -0.31 took>matter
-0.27 -0.12 took>no
-0.06 0.10 took>now
0.54 0.62 took>other
-0.20 0.41 took>past
-0.23 -0.08 took>pills
0.28 0.18 took>poison
0.89 0.57 took>quantity
-0.05 -0.18 took>self
0.34 0.46 took>stand
-0.14 -0.13 took>substance
-0.52 0.34 took>tonight
0.46 0.21 train
0.02 -0.10 train+trapped
0.60 0.58 train+want
-0.21 -0.24 train>after
0.37 0.41 train>date
0.33 0.37 train>laugh
-0.46 -0.61 train>now
-0.13 0.03 train>other
-0.25 -0.33 train>papers
-0.48 -0.02 train>past
-0.22 0.30 train>prepare
0.20 0.22 train>self
0.05 0.09 train>stand
-0.22 0.30 train>tonight
-0.35 -0.48 train>train
0.25 0.23 train>want
0.44 0.45 trapped
0.38 -0.05 trapped+violence
-0.08 0.07 trapped+want
0.44 0.51 trapped+water
0.32 0.47 trapped+work
-0.30 -0.20 trapped+worry
0.32 0.68 trapped+wound
-0.13 0.28 trapped>aftermath
0.44 0.30 trapped>blade
0.46 0.47 trapped>chores
0.04 0.48 trapped>date
0.20 0.24 trapped>die
0.33 0.34 trapped>goodbye
0.49 0.20 trapped>height
0.11 0.16 trapped>hold
-0.28 -0.26 trapped>intend
0.44 0.42 trapped>kin
-0.12 -0.19 trapped>last
-0.31 -0.44 trapped>leisure
-0.25 -0.16 trapped>no
-0.41 -0.25 trapped>now
0.49 0.25 trapped>other
0.18 0.19 trapped>prepare
0.20 0.43 trapped>question
0.46 0.29 trapped>self
0.27 0.44 trapped>spoken
-0.00 -0.15 trapped>stand
0.28 0.24 trapped>tonight
0.52 0.54 trapped>trapped
0.40 0.27 trapped>violence
0.69 0.76 trapped>want
0.00 0.33 trapped>work
0.38 0.35 trapped>wound
-0.03 0.26 urge
0.21 0.39 urge+violence
-0.29 -0.14 urge+want
0.59 0.43 urge+wound
-0.30 0.43 urge>anymore
0.37 0.41 urge>cannot
0.07 -0.15 urge>die
0.66 0.25 urge>exit
-0.03 -0.04 urge>hurt-self
0.39 0.17 urge>intend
0.21 -0.12 urge>kill-self
-0.50 -0.46 urge>laugh
-0.08 -0.17 urge>life
0.57 0.18 urge>no
0.24 0.11 urge>now
-0.17 -0.24 urge>self
0.37 0.41 urge>urge
0.04 0.63 urge>wound
0.18 -0.14 vehicle
-0.33 -0.26 vehicle+violence
0.53 0.89 vehicle+want
0.14 0.02 vehicle+work
-0.23 -0.20 vehicle+wound
0.15 0.11 vehicle>gas
0.33 0.30 vehicle>hold
-0.15 0.27 vehicle>intend
-0.29 -0.38 vehicle>kin
-0.46 0.12 vehicle>no
-0.13 -0.32 vehicle>now
-0.33 -0.55 vehicle>other
-0.16 -0.17 vehicle>past
-0.04 0.14 vehicle>self
-0.19 -0.05 vehicle>spoken
-0.26 -0.40 vehicle>stand
0.51 0.38 vehicle>vehicle
-0.29 0.63 vehicle>violence
0.06 0.29 violence
-0.52 0.48 violence+want
0.05 -0.15 violence+water
-0.60 -0.22 violence+work
0.06 0.62 violence+wound
0.15 0.16 violence>cannot
0.33 0.47 violence>child
-0.13 0.07 violence>date
-0.01 0.44 violence>gun
-0.41 -0.21 violence>height
-0.25 0.36 violence>hold
0.16 -0.07 violence>kin
-0.03 0.46 violence>last
0.23 0.14 violence>laugh
-0.35 0.09 violence>leisure
-0.06 0.30 violence>no
0.30 -0.25 violence>now
-0.42 -0.24 violence>other
-0.13 -0.16 violence>past
0.11 0.13 violence>pills
0.36 0.16 violence>quantity
-0.34 -0.49 violence>school
0.20 0.54 violence>self
-0.15 -0.15 violence>stand
0.03 0.48 violence>tonight
0.37 0.24 violence>trapped
-0.04 -0.04 violence>violence
0.04 -0.16 violence>water
0.35 0.32 violence>wound
-0.36 0.45 voices
0.38 0.52 voices+want
0.34 0.31 voices+you
-0.29 0.16 voices>despair
0.46 0.30 voices>hurt-other
0.34 0.31 voices>last
-0.26 -0.45 voices>no
-0.33 0.43 voices>past
-0.03 1.03 voices>self
-0.12 0.14 voices>sleep-away
0.06 0.59 voices>spoken
-0.13 0.49 voices>voices
0.33 0.37 voices>want
0.40 0.52 want
0.56 0.57 want+water
-0.16 -0.23 want+work
-0.10 -0.04 want+worry
0.21 0.11 want+wound
0.10 -0.13 want+you
-0.30 0.18 want>after
-0.04 0.09 want>aftermath
-0.07 0.21 want>alone
-0.23 -0.14 want>anymore
0.02 -0.12 want>cannot
0.21 0.20 want>date
0.55 0.43 want>die
-0.13 -0.27 want>do-it
-0.19 -0.25 want>eating
-0.12 -0.09 want>end
-0.05 0.43 want>enough
-0.03 0.36 want>exit
0.54 0.19 want>find
0.37 0.47 want>forever
0.22 0.53 want>glad
0.49 0.45 want>goodbye
0.62 0.65 want>gun
0.87 0.89 want>height
0.23 -0.13 want>hold
-0.05 0.57 want>hurt-other
-0.03 0.11 want>hurt-self
0.56 0.45 want>intend
0.20 0.17 want>kill-self
0.16 0.49 want>kin
-0.18 -0.34 want>last
-0.66 -0.64 want>laugh
-0.41 -0.50 want>leisure
-0.02 0.17 want>media
-0.63 -0.18 want>no
-0.12 1.03 want>now
-0.29 0.19 want>other
0.12 -0.16 want>pain
-0.46 -0.10 want>papers
0.01 0.33 want>passed
-0.14 -0.08 want>past
-0.42 -0.22 want>peace
0.11 0.09 want>pills
0.20 0.27 want>quantity
-0.56 -0.33 want>self
0.24 0.40 want>sleep-away
0.25 0.31 want>sorry
0.12 0.37 want>stand
0.64 0.42 want>suicide
0.69 0.84 want>tonight
-0.36 -0.54 want>took
0.11 0.02 want>trapped
-0.26 -0.34 want>urge
0.41 0.53 want>vehicle
-0.21 0.55 want>violence
0.08 0.32 want>voices
-0.29 -0.09 want>want
-0.33 0.01 want>work
0.23 0.59 want>wound
0.13 -0.19 want>you
-0.13 -0.73 water
0.41 0.39 water>child
-0.41 -0.36 water>chores
-0.34 -0.29 water>laugh
0.49 0.45 water>no
0.33 0.29 water>other
-0.54 -0.50 water>past
-0.17 -0.27 water>quantity
-0.34 -0.32 water>routine
0.09 0.09 water>self
-0.34 -0.32 water>tonight
0.18 0.21 water>violence
-0.89 -1.00 work
-0.17 -0.26 work+wound
-0.32 -0.31 work+you
0.46 0.49 work>alone
-0.30 -0.32 work>anymore
-0.23 -0.18 work>cannot
-0.55 0.27 work>date
-0.34 -0.35 work>end
-0.13 -0.27 work>last
-0.24 -0.30 work>laugh
-0.63 -0.25 work>no
0.06 0.15 work>now
-0.44 0.00 work>other
-0.33 -0.33 work>passed
0.20 0.23 work>past
-0.13 -0.07 work>self
-0.20 -0.21 work>stand
-0.44 -0.46 work>suicide
-0.32 -0.39 work>tonight
-0.37 0.49 work>violence
-0.37 -0.48 work>want
-0.21 -0.40 work>work
-1.08 -0.45 worry
-0.00 -0.20 worry+you
-0.32 0.38 worry>child
-0.17 -0.46 worry>other
-0.01 0.22 worry>self
0.08 0.22 wound
0.45 0.43 wound>aftermath
0.12 -0.01 wound>anymore
0.22 0.06 wound>cannot
0.25 0.26 wound>chores
-0.50 0.29 wound>date
0.40 0.26 wound>despair
0.48 0.46 wound>do-it
0.50 0.64 wound>end
-0.43 -0.49 wound>kin
-0.40 0.57 wound>last
0.94 0.48 wound>no
0.39 0.20 wound>now
-0.15 0.47 wound>other
-0.31 0.12 wound>passed
-0.00 0.03 wound>past
-0.30 0.55 wound>prepare
0.21 0.23 wound>quantity
0.06 -0.18 wound>self
-0.07 0.57 wound>spoken
0.66 0.68 wound>urge
0.87 1.17 wound>wound
0.21 -0.34 you
-0.19 0.19 you>date
-0.51 -0.18 you>die
0.41 0.39 you>end
0.20 -0.04 you>glad
0.28 0.31 you>goodbye
-0.09 0.03 you>hold
0.49 0.50 you>hurt-other
0.62 0.42 you>intend
0.46 0.42 you>last
-0.36 -0.42 you>leisure
-0.39 -0.40 you>letter
-0.20 -0.29 you>life
0.28 0.58 you>no
-0.49 -0.26 you>other
0.23 0.07 you>passed
0.02 -0.19 you>past
0.18 0.11 you>quantity
-0.41 -0.23 you>question
-0.09 0.08 you>self
0.27 0.40 you>sorry
0.05 -0.00 you>thanks
-0.11 -0.13 you>therapy
0.05 0.12 you>tonight
0.34 0.31 you>voices
-0.12 -0.11 you>want
-0.03 -0.09 you>you
`;
