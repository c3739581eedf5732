/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level, feature. */
export const weights = `
-1.18 -0.55 
-0.14 0.44 after
0.09 0.33 after+aftermath
-0.16 0.32 after+anymore
0.14 0.30 after+burden
0.09 0.10 after+care
-0.04 -0.23 after+child
0.10 -0.04 after+date
-0.30 0.33 after+die
0.27 0.22 after+do-it
0.44 0.22 after+exit
0.14 0.11 after+find
0.26 0.57 after+glad
0.01 -0.13 after+height
0.19 0.19 after+hold
0.72 0.63 after+intend
-0.30 0.31 after+kill-self
0.03 -0.01 after+kin
0.02 -0.03 after+letter
0.46 0.35 after+matter
0.17 0.53 after+no
0.26 0.29 after+now
-0.41 -0.20 after+old
0.01 0.25 after+other
0.51 0.35 after+papers
0.28 0.59 after+passed
-0.10 0.02 after+past
-0.43 -0.41 after+peace
0.31 0.18 after+pet
0.13 0.16 after+prepare
-0.06 0.18 after+quantity
0.28 0.31 after+school
0.12 0.44 after+self
-0.42 -0.32 after+spoken
0.28 0.28 after+stand
-0.27 0.25 after+substance
-0.28 0.18 after+suicide
0.25 0.16 after+tonight
0.41 0.33 after+took
-0.19 -0.22 after+train
-0.26 0.13 after+trapped
-0.30 0.20 after+want
0.02 0.28 after>anymore
0.44 0.22 after>exit
-0.32 0.34 after>glad
0.16 0.32 after>no
0.60 0.26 after>now
-0.22 0.20 after>other
-0.32 0.34 after>passed
0.23 0.38 after>quantity
0.28 0.31 after>school
-0.23 0.25 after>self
0.36 0.33 after>tonight
-0.24 -0.11 aftermath
-0.01 -0.03 aftermath+alone
0.51 0.99 aftermath+anymore
0.38 0.46 aftermath+cannot
0.11 0.44 aftermath+child
-0.20 -0.13 aftermath+date
-0.26 0.03 aftermath+die
0.42 0.55 aftermath+do-it
0.28 0.52 aftermath+eating
-0.33 0.04 aftermath+end
0.30 0.21 aftermath+enough
-0.22 0.32 aftermath+glad
-0.39 -0.30 aftermath+goodbye
-0.06 -0.01 aftermath+hold
0.49 0.62 aftermath+hurt-other
0.17 0.10 aftermath+hurt-self
0.09 0.75 aftermath+intend
-0.59 -0.48 aftermath+kin
0.41 0.62 aftermath+last
-0.39 0.05 aftermath+leisure
-0.58 0.37 aftermath+life
0.23 0.45 aftermath+no
0.04 0.69 aftermath+now
0.27 0.32 aftermath+old
0.03 0.17 aftermath+other
0.28 0.41 aftermath+pain
-0.21 0.20 aftermath+papers
0.14 -0.08 aftermath+passed
-0.44 0.19 aftermath+past
-0.16 -0.03 aftermath+peace
0.17 0.02 aftermath+pills
0.34 0.45 aftermath+poison
-0.15 -0.11 aftermath+prepare
0.17 0.38 aftermath+quantity
-0.05 -0.42 aftermath+question
0.35 0.48 aftermath+rope
-0.43 -0.51 aftermath+routine
0.14 0.15 aftermath+school
-0.06 -0.14 aftermath+self
-0.12 -0.02 aftermath+spoken
-0.20 -0.48 aftermath+stand
-0.32 0.08 aftermath+suicide
-0.42 -0.27 aftermath+thanks
-0.08 -0.11 aftermath+therapy
0.63 0.33 aftermath+tonight
0.75 0.60 aftermath+took
-0.48 -0.40 aftermath+train
-0.32 0.14 aftermath+trapped
0.30 0.43 aftermath+violence
0.39 0.36 aftermath+want
0.07 0.30 aftermath+water
-0.63 -0.51 aftermath+work
-0.32 0.13 aftermath+worry
0.42 0.17 aftermath+wound
-0.49 -0.21 aftermath+you
-0.09 -0.46 aftermath>aftermath
-0.22 -0.36 aftermath>date
0.01 -0.13 aftermath>die
0.41 0.54 aftermath>do-it
0.14 -0.05 aftermath>glad
0.74 0.66 aftermath>intend
0.29 -0.16 aftermath>no
-0.46 0.45 aftermath>now
0.12 -0.12 aftermath>other
-0.32 -0.35 aftermath>past
0.20 0.49 aftermath>pills
-0.35 0.26 aftermath>quantity
-0.39 -0.42 aftermath>routine
0.27 -0.22 aftermath>self
0.14 -0.07 aftermath>stand
-0.25 -0.13 aftermath>thanks
0.72 0.64 aftermath>tonight
0.69 0.71 aftermath>took
0.44 0.15 aftermath>want
-0.57 -0.02 aftermath>work
0.11 0.06 alone
0.69 0.69 alone+anymore
-0.41 0.64 alone+burden
0.27 0.10 alone+child
-0.07 0.17 alone+date
-0.12 -0.04 alone+die
0.01 -0.15 alone+do-it
0.31 0.17 alone+end
-0.14 0.59 alone+exit
0.71 0.55 alone+glad
0.36 0.34 alone+goodbye
0.07 0.03 alone+height
-0.20 0.06 alone+hold
-0.23 -0.27 alone+hurt-other
0.14 0.77 alone+intend
-0.05 0.23 alone+kill-self
-0.21 -0.26 alone+kin
0.28 0.24 alone+letter
-0.42 -0.30 alone+life
0.16 0.31 alone+matter
-0.41 -0.44 alone+media
-0.43 -0.39 alone+no
0.19 -0.06 alone+now
0.38 0.06 alone+old
0.33 0.44 alone+other
0.33 0.31 alone+papers
-0.14 0.45 alone+passed
0.01 -0.27 alone+past
-0.24 -0.22 alone+peace
-0.12 -0.04 alone+pet
0.37 0.39 alone+pills
0.53 0.61 alone+prepare
0.40 0.44 alone+quantity
0.44 0.48 alone+rope
0.00 -0.26 alone+self
-0.20 -0.31 alone+spoken
-0.17 -0.29 alone+stand
0.38 0.24 alone+suicide
-0.14 -0.18 alone+tired
0.35 0.43 alone+tonight
0.13 -0.10 alone+took
-0.21 -0.00 alone+vehicle
-0.19 0.12 alone+want
0.40 0.40 alone+work
0.02 0.35 alone>anymore
-0.58 0.58 alone>burden
-0.58 0.04 alone>date
0.40 0.33 alone>do-it
0.28 0.23 alone>end
0.33 0.32 alone>goodbye
0.39 -0.10 alone>letter
0.24 -0.02 alone>no
-0.02 -0.09 alone>now
0.11 -0.02 alone>other
0.22 0.05 alone>past
-0.05 -0.13 alone>peace
-0.16 -0.05 alone>self
-0.08 -0.18 alone>stand
-0.14 -0.18 alone>tired
0.43 0.16 alone>tonight
-0.26 0.00 alone>want
-0.13 -0.15 anymore
-0.13 0.11 anymore+cannot
0.59 0.52 anymore+care
-0.06 0.30 anymore+child
-0.08 -0.03 anymore+chores
0.24 0.04 anymore+date
0.31 -0.21 anymore+despair
0.23 1.08 anymore+die
0.10 0.11 anymore+do-it
0.27 0.72 anymore+end
-0.21 -0.40 anymore+enough
0.41 0.81 anymore+exit
0.03 0.04 anymore+find
-0.14 -0.14 anymore+forever
0.09 0.05 anymore+funeral
-0.14 0.31 anymore+glad
0.24 0.45 anymore+goodbye
0.04 -0.07 anymore+gun
0.59 0.51 anymore+height
0.44 0.44 anymore+hold
0.23 0.65 anymore+hurt-self
-0.07 -0.18 anymore+intend
-0.55 0.05 anymore+kill-self
0.29 0.25 anymore+kin
-0.12 -0.28 anymore+last
-0.12 -0.08 anymore+laugh
0.21 0.09 anymore+letter
0.89 0.93 anymore+life
-0.20 0.55 anymore+matter
-0.14 0.04 anymore+no
0.01 0.15 anymore+now
-0.06 0.15 anymore+old
0.10 0.14 anymore+other
0.58 0.53 anymore+pain
0.15 0.12 anymore+papers
0.29 0.51 anymore+passed
-0.16 -0.09 anymore+past
-0.01 -0.13 anymore+peace
0.37 0.36 anymore+pet
-0.31 -0.27 anymore+pills
0.07 -0.00 anymore+prepare
-0.05 -0.45 anymore+quantity
0.49 0.45 anymore+question
-0.11 -0.13 anymore+revenge
0.45 0.34 anymore+routine
-0.29 -0.27 anymore+school
-0.04 -0.13 anymore+self
0.37 0.27 anymore+sorry
-0.33 0.04 anymore+spoken
0.03 -0.09 anymore+stand
-0.63 0.65 anymore+suicide
-0.09 -0.10 anymore+thanks
-0.39 -0.39 anymore+therapy
0.52 0.08 anymore+tonight
-0.42 0.02 anymore+took
-0.20 0.63 anymore+trapped
0.18 0.78 anymore+urge
0.20 0.26 anymore+vehicle
-0.10 -0.16 anymore+violence
0.22 0.08 anymore+want
-0.57 -0.25 anymore+work
-0.18 -0.47 anymore+wound
0.10 -0.01 anymore+you
0.72 0.53 anymore>alone
0.58 0.58 anymore>anymore
0.00 -0.11 anymore>cannot
0.79 0.53 anymore>date
-0.29 -0.24 anymore>die
0.04 0.46 anymore>do-it
0.15 0.67 anymore>end
0.68 0.64 anymore>exit
-0.25 -0.06 anymore>glad
0.04 0.30 anymore>goodbye
0.64 0.52 anymore>hold
0.16 -0.04 anymore>intend
-0.49 -0.04 anymore>kill-self
0.03 -0.10 anymore>letter
1.02 0.96 anymore>life
-0.29 0.36 anymore>matter
-0.30 0.01 anymore>no
0.28 0.65 anymore>now
-0.20 0.05 anymore>other
-0.01 0.35 anymore>passed
0.22 0.15 anymore>past
-0.01 -0.10 anymore>prepare
0.51 0.51 anymore>quantity
0.49 0.45 anymore>question
0.44 0.32 anymore>self
-0.23 0.20 anymore>stand
-0.06 -0.21 anymore>tonight
-0.29 0.04 anymore>took
0.03 0.34 anymore>urge
0.04 0.24 anymore>want
-0.38 -0.34 anymore>work
0.21 0.23 anymore>wound
-0.18 -0.17 anymore>you
0.34 -0.01 blade
0.37 0.48 blade+cannot
-0.09 0.07 blade+chores
0.47 0.44 blade+date
0.47 0.53 blade+do-it
0.30 0.40 blade+end
0.16 0.19 blade+height
0.55 0.56 blade+hold
-0.09 0.35 blade+hurt-self
0.39 0.36 blade+intend
0.11 0.02 blade+no
0.91 0.76 blade+now
0.12 0.04 blade+other
-0.34 -0.32 blade+passed
0.09 -0.01 blade+past
-0.55 -0.54 blade+prepare
0.07 0.06 blade+revenge
0.08 0.02 blade+school
0.44 0.33 blade+self
0.27 0.10 blade+spoken
-0.08 -0.08 blade+stand
0.39 0.32 blade+tonight
0.31 0.48 blade+trapped
0.47 0.41 blade+urge
0.58 0.52 blade+violence
0.42 0.40 blade+want
0.36 0.52 blade+wound
0.08 0.45 blade>blade
0.39 0.49 blade>cannot
0.15 0.23 blade>chores
0.17 0.15 blade>date
0.57 0.62 blade>hold
-0.14 -0.14 blade>no
0.53 0.39 blade>now
0.16 0.26 blade>other
0.09 -0.01 blade>past
0.24 0.23 blade>revenge
0.24 0.23 blade>school
0.33 0.34 blade>self
0.28 0.35 blade>spoken
0.08 0.06 blade>stand
0.29 0.29 blade>tonight
-0.08 0.38 blade>trapped
0.23 0.23 blade>wound
0.12 0.89 burden
-0.32 0.38 burden+child
-0.23 0.17 burden+date
0.35 0.55 burden+die
0.20 0.22 burden+do-it
0.05 0.27 burden+eating
-0.15 -0.13 burden+glad
0.40 0.41 burden+intend
-0.13 0.28 burden+kin
0.24 0.22 burden+laugh
0.24 0.34 burden+life
-0.37 -0.44 burden+mourning
0.03 -0.12 burden+no
0.01 0.29 burden+now
0.06 0.07 burden+other
-0.03 -0.44 burden+pain
0.34 0.21 burden+papers
-0.15 -0.13 burden+passed
0.40 0.18 burden+past
0.44 0.26 burden+peace
0.28 0.18 burden+prepare
0.14 0.15 burden+quantity
0.17 0.19 burden+question
0.47 0.32 burden+rope
0.29 0.86 burden+self
-0.25 0.39 burden+spoken
0.44 0.53 burden+stand
0.00 0.17 burden+tonight
-0.40 0.40 burden+work
-0.10 0.20 burden+wound
0.10 0.57 burden>die
-0.32 0.38 burden>glad
-0.44 0.27 burden>kin
-0.27 -0.30 burden>no
0.07 0.06 burden>other
-0.32 0.38 burden>passed
0.08 0.33 burden>self
0.44 0.53 burden>stand
-0.11 -0.09 cannot
0.32 0.37 cannot+child
-0.08 0.54 cannot+date
-0.28 -0.05 cannot+despair
0.75 0.77 cannot+die
-0.05 0.04 cannot+do-it
-0.51 0.29 cannot+eating
0.01 -0.07 cannot+end
-0.04 -0.16 cannot+enough
-0.10 0.32 cannot+exit
-0.49 0.37 cannot+give-away
-0.11 -0.27 cannot+glad
0.31 0.37 cannot+gun
0.51 0.67 cannot+height
-0.48 -0.07 cannot+hold
0.34 0.23 cannot+hurt-other
0.51 0.52 cannot+hurt-self
0.94 0.95 cannot+intend
0.30 1.03 cannot+kill-self
0.34 0.41 cannot+kin
-0.48 -0.62 cannot+last
-0.23 -0.31 cannot+leisure
0.76 0.83 cannot+life
-0.13 0.35 cannot+matter
-0.20 0.13 cannot+media
0.07 0.24 cannot+no
0.34 -0.01 cannot+now
-0.59 -0.53 cannot+other
-0.48 -0.16 cannot+passed
-0.19 -0.45 cannot+past
-0.43 -0.06 cannot+peace
-0.59 0.49 cannot+pet
0.19 0.15 cannot+pills
-0.04 -0.16 cannot+prepare
-0.37 -0.39 cannot+quantity
0.10 0.36 cannot+school
-0.02 0.01 cannot+self
-0.26 -0.08 cannot+spoken
0.61 0.70 cannot+stand
-0.28 0.51 cannot+suicide
0.28 0.01 cannot+tonight
-0.34 -0.23 cannot+took
0.06 0.29 cannot+trapped
0.19 0.72 cannot+urge
0.56 0.75 cannot+violence
0.23 -0.12 cannot+want
0.16 0.21 cannot+water
-0.27 -0.29 cannot+work
0.50 0.20 cannot+wound
0.28 0.27 cannot+you
-0.13 0.75 cannot>anymore
0.05 0.09 cannot>cannot
-0.13 -0.09 cannot>do-it
-0.51 0.29 cannot>eating
0.37 -0.01 cannot>end
-0.16 -0.28 cannot>enough
-0.13 0.31 cannot>exit
-0.13 0.48 cannot>hold
0.91 0.85 cannot>intend
0.67 0.53 cannot>life
-0.04 0.63 cannot>no
-0.25 -0.33 cannot>now
-0.39 -0.32 cannot>other
-0.27 -0.17 cannot>past
-0.43 -0.06 cannot>peace
0.19 0.15 cannot>pills
-0.16 -0.28 cannot>prepare
-0.03 0.21 cannot>self
-0.22 -0.41 cannot>tonight
0.05 0.28 cannot>trapped
0.19 0.72 cannot>urge
-0.07 -0.21 cannot>want
-0.17 -0.21 cannot>work
0.11 0.12 cannot>you
0.46 0.27 care
0.41 0.55 care+child
0.29 0.27 care+date
0.16 0.09 care+exit
-0.21 -0.16 care+intend
0.11 0.10 care+kin
-0.04 -0.04 care+love
-0.17 -0.21 care+matter
0.22 0.31 care+no
0.09 0.02 care+now
0.24 0.13 care+other
-0.05 -0.01 care+papers
-0.11 -0.04 care+pet
0.34 0.27 care+pills
0.13 0.12 care+self
0.26 0.22 care+sorry
-0.24 -0.22 care+thanks
0.20 0.27 care+tonight
0.02 -0.12 care+took
0.18 0.31 care+you
0.29 0.42 care>child
0.49 0.50 care>kin
-0.17 -0.21 care>matter
0.05 0.42 care>no
-0.14 -0.15 care>other
0.16 0.14 care>self
-0.04 -0.26 child
0.04 -0.05 child+chores
-0.10 -0.45 child+date
-0.59 0.26 child+die
0.48 0.47 child+do-it
-0.22 0.23 child+exit
0.40 0.36 child+find
-0.26 -0.25 child+give-away
-0.09 0.19 child+glad
-0.42 -0.40 child+gun
-0.51 -0.64 child+height
0.09 0.36 child+hold
-0.05 -0.08 child+hurt-other
0.25 0.13 child+intend
0.23 0.07 child+joy
-0.26 0.33 child+kill-self
0.43 0.36 child+kin
-0.05 0.09 child+last
0.25 0.22 child+laugh
-0.55 -0.45 child+leisure
0.67 0.74 child+letter
0.60 0.71 child+love
-0.34 0.14 child+media
0.08 0.11 child+no
-0.41 -0.62 child+now
0.33 0.25 child+old
0.36 0.24 child+other
0.38 0.35 child+pain
-0.35 -0.26 child+papers
0.34 0.35 child+passed
0.13 -0.13 child+past
-0.74 -0.45 child+peace
0.20 0.02 child+pills
-0.23 -0.32 child+prepare
-0.33 -0.57 child+quantity
0.17 0.45 child+question
-0.33 -0.19 child+revenge
-0.42 -0.02 child+rope
0.31 0.62 child+routine
-0.61 -0.00 child+school
0.06 0.16 child+self
0.59 0.49 child+spoken
-0.01 -0.23 child+stand
-0.24 0.40 child+suicide
-0.24 -0.28 child+tired
0.71 0.68 child+tonight
-0.18 -0.09 child+took
0.12 -0.22 child+trapped
0.30 0.41 child+urge
-0.08 -0.15 child+violence
-0.01 0.59 child+want
0.35 0.37 child+water
0.20 0.34 child+work
-0.24 0.40 child+worry
-0.23 -0.21 child+wound
0.15 0.02 child>alone
0.06 0.48 child>anymore
-0.32 0.38 child>burden
-0.26 -0.25 child>child
-0.21 -0.29 child>date
-0.35 0.06 child>glad
0.37 0.39 child>hold
-0.05 -0.08 child>hurt-other
-0.20 -0.18 child>intend
0.23 0.07 child>joy
-0.13 -0.10 child>kin
0.41 0.43 child>letter
0.45 0.56 child>love
-0.32 0.34 child>media
-0.65 -0.65 child>no
0.26 -0.00 child>now
0.24 -0.02 child>other
0.24 0.14 child>passed
-0.07 -0.40 child>past
-0.06 -0.13 child>prepare
-0.62 -0.56 child>quantity
0.07 0.37 child>question
0.08 0.25 child>revenge
-0.45 0.19 child>school
0.31 0.07 child>self
0.33 0.51 child>spoken
0.20 0.02 child>stand
-0.24 0.40 child>suicide
0.05 -0.09 child>tonight
0.24 0.30 child>took
0.33 0.09 child>trapped
-0.40 -0.59 child>violence
-0.52 -0.69 chores
0.15 0.08 chores+date
-0.44 -0.41 chores+die
-0.05 0.37 chores+eating
-0.71 -0.68 chores+end
0.27 0.20 chores+funeral
-0.41 -0.35 chores+give-away
-0.27 -0.16 chores+gun
0.31 0.37 chores+height
0.87 0.88 chores+hold
0.05 0.07 chores+hurt-other
-0.39 -0.46 chores+intend
-0.39 -0.44 chores+kin
-0.13 -0.11 chores+laugh
-0.42 -0.44 chores+leisure
0.21 0.20 chores+letter
-0.32 -0.33 chores+media
-0.09 -0.13 chores+no
-0.12 -0.09 chores+now
0.42 0.13 chores+other
0.32 0.36 chores+papers
-0.16 -0.18 chores+passed
-0.41 -0.57 chores+past
0.34 0.25 chores+peace
-0.07 -0.11 chores+pills
-0.15 -0.03 chores+prepare
-0.52 -0.38 chores+quantity
0.21 0.17 chores+question
-0.29 -0.24 chores+rope
-0.03 -0.15 chores+self
0.16 -0.13 chores+spoken
-0.12 -0.12 chores+stand
-0.29 -0.36 chores+suicide
-0.26 -0.24 chores+tired
0.07 0.07 chores+tonight
0.32 0.39 chores+took
0.47 0.51 chores+trapped
-0.26 -0.42 chores+violence
-0.23 -0.21 chores+want
-0.05 0.01 chores+water
0.08 0.16 chores+wound
0.05 0.09 chores>anymore
0.29 0.33 chores>blade
-0.26 -0.25 chores>child
-0.39 -0.33 chores>chores
0.03 -0.01 chores>date
-0.46 -0.41 chores>end
-0.13 -0.11 chores>laugh
-0.42 -0.44 chores>leisure
-0.08 -0.19 chores>no
0.30 0.34 chores>now
0.30 0.26 chores>other
0.23 0.23 chores>papers
-0.28 -0.42 chores>past
0.31 0.48 chores>prepare
0.02 -0.04 chores>quantity
0.02 -0.06 chores>self
-0.05 -0.07 chores>stand
-0.29 -0.36 chores>suicide
-0.00 0.10 chores>tonight
0.16 0.37 chores>took
0.45 0.55 chores>trapped
-0.35 -0.35 chores>wound
-0.10 -0.41 date
0.32 0.09 date+die
0.17 -0.01 date+do-it
-0.56 0.81 date+eating
0.60 0.47 date+end
0.22 0.09 date+enough
0.60 0.36 date+exit
0.28 0.01 date+find
0.04 0.01 date+forever
-0.47 -0.46 date+funeral
0.09 0.42 date+give-away
0.31 0.04 date+glad
-0.24 0.16 date+goodbye
0.16 0.01 date+gun
-0.27 -0.24 date+height
0.51 0.27 date+hold
0.37 0.27 date+hurt-other
0.09 0.37 date+hurt-self
0.45 0.45 date+intend
-0.16 -0.15 date+joy
0.44 0.72 date+kill-self
-0.18 -0.23 date+kin
0.19 0.22 date+last
-0.02 -0.06 date+laugh
-0.36 -0.52 date+leisure
-0.04 0.18 date+letter
-0.22 -0.34 date+life
0.43 0.60 date+love
0.58 0.43 date+matter
-0.17 -0.33 date+media
-0.19 -0.33 date+mourning
0.42 0.44 date+no
0.14 0.02 date+now
-0.39 -0.01 date+old
-0.29 -0.20 date+other
-0.25 0.10 date+pain
0.15 0.17 date+papers
0.20 0.19 date+passed
-0.36 0.47 date+past
0.40 0.21 date+peace
0.07 -0.07 date+pet
0.04 -0.25 date+pills
0.13 -0.40 date+poison
0.46 0.46 date+prepare
-0.27 -0.09 date+quantity
-0.27 -0.13 date+question
0.02 0.06 date+revenge
0.57 0.70 date+rope
0.39 0.28 date+routine
-0.15 -0.44 date+school
0.01 0.07 date+self
0.74 0.77 date+sorry
-0.39 -0.22 date+spoken
-0.05 -0.05 date+stand
-0.65 0.19 date+substance
-0.32 0.78 date+suicide
-0.49 -0.54 date+thanks
0.13 0.19 date+therapy
-0.35 -0.31 date+tonight
-0.24 0.61 date+took
0.48 0.49 date+train
0.02 0.27 date+trapped
-0.06 0.41 date+urge
0.03 -0.04 date+vehicle
-0.00 0.24 date+violence
-0.36 -0.62 date+voices
0.84 0.67 date+want
0.07 0.14 date+water
-0.79 -0.45 date+work
-0.03 0.44 date+worry
-0.41 0.51 date+wound
0.37 0.16 date+you
0.09 0.44 date>after
0.24 0.25 date>alone
0.18 0.52 date>anymore
0.46 0.47 date>date
0.06 -0.18 date>die
0.26 0.20 date>do-it
0.39 0.56 date>end
0.51 0.32 date>exit
0.03 -0.16 date>find
0.13 0.01 date>gun
-0.47 -0.14 date>height
0.25 0.16 date>hold
0.38 0.40 date>hurt-self
0.10 -0.11 date>intend
0.64 0.42 date>kill-self
0.14 -0.17 date>kin
-0.28 -0.34 date>leisure
-0.04 0.33 date>letter
-0.03 0.13 date>life
-0.11 -0.31 date>media
0.75 0.78 date>no
0.35 0.83 date>now
-0.40 0.00 date>old
-0.18 -0.02 date>other
-0.45 0.27 date>pain
-0.65 0.50 date>past
0.31 0.28 date>peace
0.35 0.06 date>pills
0.04 -0.03 date>prepare
-0.28 0.42 date>quantity
0.11 0.31 date>question
-0.44 -0.32 date>revenge
0.29 0.31 date>rope
0.16 0.05 date>routine
-0.04 -0.27 date>school
-0.03 -0.02 date>self
-0.59 -0.35 date>spoken
-0.08 0.16 date>stand
-0.44 -0.09 date>substance
-0.13 -0.19 date>therapy
0.34 0.47 date>tonight
0.16 -0.21 date>took
0.09 0.13 date>train
-0.22 0.06 date>trapped
0.14 0.08 date>urge
0.59 0.59 date>vehicle
0.25 0.40 date>violence
0.36 0.67 date>want
-0.32 -0.25 date>work
0.25 0.40 date>wound
0.37 0.35 date>you
-0.86 1.02 despair
-0.18 -0.37 despair+die
-0.32 0.25 despair+do-it
0.05 -0.05 despair+end
-0.17 0.31 despair+exit
-0.34 -0.04 despair+hold
0.38 0.10 despair+intend
0.16 0.21 despair+kin
-0.11 -0.05 despair+life
0.14 0.38 despair+matter
-0.36 0.21 despair+no
-0.00 0.72 despair+now
0.26 0.03 despair+other
0.36 0.32 despair+papers
-0.38 -0.56 despair+past
0.40 0.31 despair+pills
0.14 0.35 despair+prepare
-0.76 0.25 despair+quantity
-0.51 0.29 despair+self
-0.39 0.35 despair+sorry
0.05 0.26 despair+spoken
0.19 -0.19 despair+stand
0.39 -0.16 despair+tonight
-0.34 0.11 despair+voices
-0.23 -0.21 despair+want
-0.23 -0.52 despair+work
0.43 0.30 despair+wound
-0.14 0.26 despair>cannot
-0.22 0.38 despair>despair
-0.17 0.31 despair>exit
0.17 0.19 despair>life
0.24 0.25 despair>matter
-0.15 0.68 despair>no
0.04 0.22 despair>other
-0.27 -0.46 despair>past
0.36 0.32 despair>pills
-0.30 -0.26 despair>quantity
-0.14 0.13 despair>self
-0.08 -0.29 despair>work
0.51 0.08 die
0.82 0.60 die+do-it
-0.68 -0.51 die+eating
-0.08 0.74 die+end
-0.20 0.56 die+enough
0.36 0.59 die+exit
0.06 -0.27 die+funeral
0.61 0.72 die+give-away
0.40 0.34 die+glad
-0.24 0.30 die+gun
0.22 0.11 die+hold
-0.15 -0.14 die+hurt-other
0.99 0.87 die+intend
0.09 0.11 die+kill-self
-0.57 -0.20 die+kin
0.08 -0.21 die+last
-0.06 -0.39 die+laugh
-0.61 -0.70 die+leisure
-0.73 -0.18 die+letter
-0.77 -0.52 die+life
-0.45 -0.49 die+love
0.18 -0.05 die+matter
0.13 -0.03 die+media
-0.25 -0.54 die+mourning
-0.24 -0.22 die+no
-0.59 -0.18 die+now
-0.39 -0.22 die+old
-0.44 -0.62 die+other
-0.55 0.50 die+pain
-0.24 0.37 die+passed
-0.12 -0.03 die+past
0.43 0.35 die+peace
-0.22 -0.15 die+pet
0.19 0.20 die+pills
0.11 0.65 die+prepare
-0.21 -0.13 die+quantity
-0.31 0.14 die+question
0.07 0.08 die+revenge
-0.59 0.28 die+routine
-0.15 0.09 die+school
-0.02 -0.09 die+self
-0.26 0.03 die+sleep-away
-0.54 0.33 die+spoken
-0.65 -0.59 die+stand
-0.60 -0.47 die+therapy
-0.13 -0.31 die+tired
-0.20 0.02 die+tonight
0.49 0.34 die+took
-0.22 0.68 die+trapped
0.09 -0.09 die+urge
-0.26 -0.30 die+violence
-0.04 -0.03 die+voices
0.40 0.50 die+want
-0.41 0.36 die+work
-0.41 0.31 die+worry
-0.39 -0.38 die+you
-0.48 0.49 die>aftermath
-0.27 -0.13 die>alone
0.41 0.65 die>anymore
0.23 0.24 die>burden
-0.45 -0.24 die>date
0.38 0.30 die>die
0.53 0.43 die>do-it
-0.44 -0.23 die>eating
-0.50 -0.43 die>funeral
0.17 0.67 die>hold
0.56 0.15 die>intend
-0.51 -0.29 die>kin
-0.27 -0.26 die>laugh
-0.26 -0.30 die>leisure
-0.42 -0.35 die>media
-0.69 0.12 die>no
-0.51 -0.14 die>now
-0.37 -0.31 die>old
-0.40 -0.68 die>other
0.24 0.15 die>past
-0.38 -0.33 die>quantity
-0.29 -0.21 die>question
-0.42 -0.27 die>self
-0.40 0.53 die>spoken
-0.53 -0.34 die>stand
-0.35 -0.42 die>therapy
-0.13 -0.31 die>tired
-0.06 0.05 die>tonight
-0.27 0.20 die>want
-0.40 0.40 die>work
-0.35 0.48 die>worry
-0.35 -0.47 die>you
0.42 -0.03 do-it
0.22 0.20 do-it+end
0.42 0.33 do-it+enough
0.32 0.33 do-it+goodbye
0.43 0.67 do-it+height
0.33 0.59 do-it+hold
-0.17 -0.18 do-it+hurt-other
-0.13 -0.19 do-it+intend
-0.18 -0.15 do-it+last
0.29 0.19 do-it+letter
0.31 0.23 do-it+life
0.07 0.36 do-it+matter
0.20 0.13 do-it+media
0.19 0.09 do-it+no
0.60 0.42 do-it+now
-0.07 -0.25 do-it+other
0.60 0.24 do-it+past
0.48 0.40 do-it+pills
0.48 0.43 do-it+prepare
0.48 0.69 do-it+quantity
0.62 0.52 do-it+question
0.22 0.11 do-it+school
-0.08 -0.22 do-it+self
0.51 0.55 do-it+spoken
0.05 0.42 do-it+stand
-0.28 -0.05 do-it+tonight
0.47 0.53 do-it+trapped
-0.16 -0.27 do-it+want
0.24 0.26 do-it+water
-0.22 -0.15 do-it+work
0.44 0.45 do-it+wound
0.20 0.16 do-it>alone
0.02 -0.10 do-it>anymore
-0.12 -0.20 do-it>date
0.31 0.32 do-it>do-it
-0.32 -0.31 do-it>intend
-0.11 -0.17 do-it>last
0.71 0.63 do-it>now
-0.45 -0.38 do-it>self
-0.13 0.05 do-it>tonight
-0.53 -0.12 eating
-0.26 -0.07 eating+hold
0.62 0.40 eating+kin
-0.23 -0.36 eating+laugh
-0.39 0.21 eating+mourning
0.34 0.76 eating+no
-0.69 0.18 eating+now
-0.28 -0.37 eating+other
-0.59 -0.54 eating+past
0.36 -0.25 eating+pills
-0.27 0.27 eating+quantity
-0.36 -0.12 eating+self
-0.06 0.27 eating+stand
0.05 0.42 eating+tonight
0.10 0.29 eating+violence
-0.64 -0.53 eating+want
-0.40 0.43 eating+work
-0.26 0.52 eating>date
-0.47 -0.17 eating>now
0.51 0.34 eating>pills
-0.14 0.11 eating>self
0.53 0.58 en:60
-0.77 -0.86 en:7
-1.12 -0.66 en:a
-0.56 -0.55 en:a balcon
-0.36 -0.36 en:a beach
0.10 0.43 en:a belt
-0.20 0.24 en:a better
0.38 0.45 en:a bit
0.34 0.28 en:a bottle
-0.29 0.49 en:a bridge
0.06 0.21 en:a bullet
0.65 0.58 en:a bunch
-0.28 0.47 en:a bus
0.41 0.42 en:a car
-0.26 0.53 en:a child
-0.01 -0.05 en:a date
-0.02 0.38 en:a day
0.09 0.66 en:a friend
-0.40 0.49 en:a future
0.39 0.27 en:a good
0.04 0.28 en:a goodby
-0.03 0.24 en:a gun
-0.09 0.19 en:a guy
0.49 0.41 en:a home
0.21 0.30 en:a joke
-0.04 -0.22 en:a knife
0.23 0.32 en:a list
-0.24 0.30 en:a loaded
-0.60 -0.26 en:a long
-0.14 -0.21 en:a lot
-0.22 -0.27 en:a man
-0.60 -0.56 en:a new
-0.19 -0.32 en:a nice
-0.35 0.10 en:a note
-0.32 -0.13 en:a plan
0.57 0.42 en:a proble
-0.37 -0.37 en:a raise
0.04 -0.11 en:a razor
-0.16 -0.04 en:a relief
-0.07 0.07 en:a rope
-0.31 -0.40 en:a safety
-0.28 -0.41 en:a serial
-0.59 0.31 en:a strang
-0.26 -0.20 en:a studen
-0.60 0.08 en:a suicid
-0.09 0.42 en:a teenag
0.44 0.41 en:a though
0.31 0.36 en:a train
-0.29 -0.32 en:a vet
0.30 0.37 en:a video
-0.26 -0.30 en:a walk
-0.42 0.61 en:a waste
0.38 0.36 en:a way
0.12 -0.19 en:a week
-0.02 0.36 en:a while
-0.12 -0.18 en:a whole
-0.13 0.06 en:a year
-0.43 0.31 en:a ~
-0.31 0.39 en:about
-0.34 0.02 en:about a
-0.50 0.37 en:about death
-0.48 -0.28 en:about dying
0.30 0.61 en:about ending
0.29 0.19 en:about how
-0.38 0.07 en:about it
-0.23 0.55 en:about killin
0.31 0.46 en:about me
-0.38 -0.47 en:about money
-0.52 0.04 en:about my
-0.71 0.54 en:about not
-0.19 -0.43 en:about self
0.26 0.08 en:about suicid
-0.08 -0.25 en:about the
0.48 0.36 en:about to
-0.25 0.34 en:about wantin
-0.52 0.26 en:accide
-0.28 -0.30 en:accoun
0.12 0.61 en:act
0.09 0.43 en:act on
0.26 0.64 en:active
0.48 0.35 en:active suicid
0.76 0.73 en:actual
0.10 -0.05 en:afraid
0.12 -0.21 en:afraid of
0.06 0.68 en:after
-0.37 0.00 en:after a
-0.31 0.16 en:after an
0.01 0.24 en:after me
0.01 -0.34 en:after that
-0.66 -0.39 en:after the
0.27 -0.17 en:after this
-0.72 0.07 en:again
0.55 0.45 en:again and
-0.40 0.33 en:again but
-0.15 -0.23 en:again haha
0.45 0.40 en:again ill
-0.29 -0.05 en:again last
0.10 0.11 en:again with
0.64 0.64 en:agains
0.46 0.46 en:agains the
0.25 0.56 en:age
-0.36 -0.18 en:ages
0.07 0.74 en:ago
0.47 0.37 en:ago and
0.55 0.39 en:agree
-0.42 -0.47 en:aid
0.72 0.34 en:alive
0.05 -0.23 en:alive and
-0.09 -0.30 en:alive for
-0.21 -0.11 en:all
0.24 0.42 en:all be
-0.19 -0.50 en:all day
0.02 0.64 en:all i
-0.26 -0.34 en:all my
-0.44 -0.39 en:all night
0.50 0.56 en:all of
-0.18 -0.19 en:all over
0.57 0.46 en:all thats
-0.02 0.01 en:all the
-0.40 -0.41 en:all weeken
-0.63 0.02 en:almost
0.56 0.16 en:alone
-0.27 -0.45 en:along
-0.19 -0.32 en:along the
1.34 1.08 en:alread
0.36 0.32 en:alread left
-0.88 -0.10 en:always
0.34 0.48 en:an
0.06 0.16 en:an accide
-0.10 -0.11 en:an envelo
0.38 -0.12 en:an hour
-0.25 0.19 en:an old
0.38 0.59 en:an overdo
0.73 0.45 en:and
0.09 -0.12 en:and a
0.17 0.03 en:and closed
0.32 0.25 en:and count
-0.25 -0.06 en:and cut
-0.23 0.29 en:and feelin
-0.23 -0.18 en:and felt
-0.49 -0.52 en:and had
-0.18 -0.18 en:and he
0.20 0.28 en:and her
0.39 0.81 en:and hes
-0.16 -0.37 en:and i
0.01 -0.17 en:and id
0.70 0.49 en:and im
0.55 0.46 en:and is
-0.34 -0.32 en:and it
0.65 0.73 en:and its
0.03 0.26 en:and ive
0.77 0.65 en:and my
0.04 0.55 en:and no
-0.23 0.28 en:and nobody
0.48 0.35 en:and not
0.44 0.69 en:and now
-0.23 0.08 en:and said
0.11 0.11 en:and says
0.26 0.40 en:and she
0.15 0.67 en:and shes
0.03 -0.18 en:and so
0.33 0.22 en:and thats
0.28 0.37 en:and the
0.04 0.05 en:and then
-0.14 0.26 en:and theres
0.24 0.22 en:and theyve
0.75 0.65 en:and this
0.45 0.30 en:and today
-0.17 -0.13 en:and told
0.25 0.23 en:and tonigh
-0.25 -0.31 en:and watche
-0.39 -0.47 en:and we
-0.69 -0.05 en:and went
0.42 0.35 en:and when
-0.42 0.37 en:and ~
-0.43 -0.34 en:angry
-0.54 -0.20 en:annive
-0.36 -0.30 en:annive of
-0.76 -0.87 en:anothe
-0.59 -0.77 en:answer
-0.51 -0.61 en:antide
0.30 0.16 en:antifr
0.21 0.12 en:antifr i
-0.38 -0.40 en:anxiet
-0.78 -0.08 en:anxiou
0.00 -0.18 en:any
0.15 0.17 en:anymor
-0.22 0.17 en:anymor and
0.48 0.27 en:anymor gonna
-0.16 0.17 en:anymor i
0.21 0.27 en:anyone
-0.52 -0.53 en:anyone i
-0.53 -0.40 en:anythi
0.18 0.49 en:anythi anymor
0.09 -0.18 en:anythi stupid
-0.48 -0.49 en:anyway
-0.68 -0.28 en:anywhe
-0.53 0.55 en:apple
0.52 0.23 en:appoin
0.32 0.23 en:appoin to
0.46 0.37 en:are
-0.17 0.11 en:are all
0.02 -0.19 en:are in
-0.28 -0.39 en:argued
-0.27 -0.32 en:argued with
-0.64 -0.38 en:argume
0.27 0.26 en:arm
0.43 0.44 en:arm is
-0.08 0.08 en:around
0.24 0.24 en:around my
-0.55 -0.32 en:as
-0.75 -0.29 en:as a
0.35 0.32 en:as i
-0.59 -0.72 en:ashame
-0.40 -0.46 en:ashame i
-0.58 -0.11 en:ask
0.27 0.02 en:asked
0.94 0.84 en:asking
0.28 0.31 en:asking about
-0.21 -0.48 en:asleep
-1.10 -0.56 en:at
-0.25 0.02 en:at a
0.08 0.25 en:at home
-0.34 -0.36 en:at it
-0.32 -0.40 en:at karaok
-0.01 0.34 en:at me
-0.48 -0.34 en:at my
0.66 0.56 en:at night
0.28 0.39 en:at once
-0.27 -0.28 en:at peace
-0.21 -0.31 en:at school
0.11 0.14 en:at six
-0.33 -0.30 en:at the
-0.34 -0.42 en:at this
-0.43 0.50 en:at univer
-0.16 -0.10 en:at work
-0.56 -0.71 en:ate
-0.38 -0.62 en:attack
-0.39 0.90 en:attemp
-0.16 0.33 en:attemp suicid
-0.38 0.41 en:attemp was
0.51 0.87 en:attent
0.37 0.62 en:attent i
-0.59 -0.61 en:aunts
-0.63 0.13 en:away
-0.35 0.07 en:away in
-0.13 -0.03 en:away my
-0.23 -0.20 en:away the
-0.16 -0.18 en:awful
-0.12 -0.13 en:awful for
-0.18 -0.63 en:baby
-0.08 0.89 en:back
-0.32 0.09 en:back at
0.12 0.33 en:back in
-0.11 -0.04 en:back to
-0.05 0.37 en:bad
0.46 0.39 en:bad now
-0.09 -0.55 en:badly
0.92 0.96 en:bag
0.50 0.50 en:bag and
0.11 -0.11 en:balcon
-0.29 -0.37 en:balcon and
-0.19 -0.17 en:balcon now
-0.68 0.04 en:band
-0.06 -0.19 en:bank
0.31 0.27 en:bank detail
0.09 0.02 en:bath
0.56 0.41 en:bath and
-0.16 -0.26 en:bathro
0.36 0.68 en:be
0.68 0.55 en:be a
0.95 1.09 en:be alive
0.43 0.48 en:be alone
0.08 -0.16 en:be and
0.38 0.41 en:be better
0.71 0.77 en:be dead
-0.32 0.13 en:be easier
0.46 0.45 en:be finish
0.22 0.15 en:be good
0.38 0.66 en:be happie
-0.48 -0.44 en:be here
-0.62 0.62 en:be like
-0.47 0.43 en:be okay
-0.39 -0.38 en:be over
0.18 0.18 en:be quick
0.42 0.43 en:be sad
0.49 0.49 en:be seeing
-0.39 0.32 en:be suicid
-0.30 -0.36 en:be the
-0.34 -0.26 en:be there
0.19 0.42 en:be with
-0.19 -0.07 en:be worrie
-0.36 -0.30 en:be ~
-0.51 -0.50 en:beach
-0.24 0.42 en:beat
0.86 0.76 en:beatin
0.33 0.39 en:beatin my
-0.19 -0.35 en:becaus
-0.11 0.11 en:becaus i
0.32 0.32 en:becaus it
-0.42 -0.43 en:becaus of
-0.33 -0.29 en:becaus the
-0.48 -0.25 en:bed
-0.14 0.21 en:bed and
-0.26 -0.06 en:been
-0.24 -0.44 en:been a
-0.28 0.42 en:been clean
0.40 0.42 en:been cuttin
0.41 0.32 en:been ready
-0.35 0.36 en:been saving
-0.49 -0.54 en:been suicid
0.60 0.48 en:been thinki
0.01 -0.34 en:before
0.06 0.29 en:before i
0.19 -0.15 en:before the
0.28 0.30 en:before they
-0.30 0.10 en:before you
-0.16 -0.21 en:behind
0.05 0.06 en:behind the
0.29 0.98 en:being
-0.13 0.45 en:being alive
0.34 0.35 en:being dead
0.22 0.24 en:being here
0.72 0.50 en:believ
-0.26 -0.09 en:belt
-0.14 -0.47 en:best
-0.31 0.16 en:best friend
0.10 0.01 en:better
-0.20 0.24 en:better mum
0.13 -0.06 en:better off
0.32 0.34 en:better on
-0.65 -0.81 en:betwee
0.07 -0.14 en:bike
-0.36 -0.31 en:bike and
-0.18 -0.25 en:bill
-0.40 -0.75 en:birthd
-0.86 -0.98 en:bit
-0.10 -0.08 en:blade
-0.36 -0.41 en:blade in
-0.01 0.48 en:blades
0.38 0.37 en:blanke
-0.50 -0.40 en:bleach
-0.64 -0.78 en:bled
0.91 0.80 en:bleedi
0.44 0.48 en:bleedi and
0.28 0.27 en:bleedi i
-0.36 -0.65 en:blood
0.52 0.47 en:blue
0.27 0.27 en:blue blanke
0.23 0.24 en:blue folder
-0.06 -0.21 en:body
-0.40 -0.39 en:boiler
-0.29 -0.28 en:boiler is
0.19 0.20 en:boilin
0.13 0.14 en:boilin water
-0.57 -0.54 en:bombed
0.22 0.10 en:book
0.09 -0.14 en:booked
-0.66 0.52 en:born
-0.67 -0.25 en:bos
-0.65 0.24 en:boss
0.20 0.31 en:both
-0.17 0.31 en:bother
0.30 0.51 en:bottle
0.14 0.41 en:bottle of
0.44 0.41 en:bought
-0.39 -0.19 en:bought a
-0.00 -0.17 en:bought rope
0.31 0.23 en:bought the
-0.35 -0.44 en:box
-0.53 -0.56 en:boxes
0.10 0.20 en:boy
0.18 0.07 en:boyfri
-0.70 -0.77 en:break
0.68 0.70 en:breaki
0.49 0.50 en:breaki the
-0.38 0.51 en:breaks
-0.27 0.36 en:breaks my
-0.09 -0.26 en:breath
0.18 0.23 en:bridge
0.56 0.48 en:bridge again
-0.05 0.00 en:bridge i
-0.05 0.03 en:bridge is
-0.17 0.43 en:bridge last
0.01 -0.10 en:bringi
0.25 0.28 en:bringi a
0.68 0.42 en:broke
0.37 0.22 en:broke my
-0.20 0.33 en:broken
0.22 0.03 en:brothe
0.01 -0.09 en:brothe in
0.44 0.32 en:brothe is
-0.42 0.25 en:brothe to
-0.16 0.37 en:bruise
0.20 0.71 en:buildi
0.09 -0.35 en:bullet
0.91 0.81 en:bunch
0.65 0.58 en:bunch of
-0.72 -0.67 en:buried
0.52 1.06 en:burn
-0.02 0.38 en:burn myself
0.57 0.58 en:burn the
-0.24 0.57 en:burned
-0.39 -0.50 en:burnt
-0.28 -0.36 en:burnt the
-0.28 -0.38 en:bury
-0.12 -0.21 en:bury me
-0.41 -0.36 en:bus
-0.18 0.07 en:but
0.19 0.06 en:but i
-0.31 0.39 en:but id
0.21 0.88 en:but im
0.18 -0.28 en:but it
-0.60 0.02 en:but its
-0.40 -0.33 en:but the
-0.45 -0.40 en:buy
0.42 0.42 en:by
-0.31 -0.06 en:by a
0.28 0.29 en:by mornin
0.36 0.65 en:by my
0.01 0.08 en:by the
0.38 0.38 en:by tomorr
0.51 0.57 en:bye
0.76 0.93 en:cabine
0.07 -0.23 en:cake
0.34 0.26 en:call
0.34 0.40 en:call anyone
-0.41 -0.39 en:call sorry
0.07 0.39 en:call the
-0.29 -0.17 en:called
-0.67 0.69 en:callin
-0.38 -0.47 en:calls
0.15 -0.12 en:calm
-0.60 -0.24 en:came
0.24 0.42 en:came home
-0.24 -0.22 en:came on
-0.55 0.73 en:camera
-0.39 0.52 en:camera in
0.36 0.42 en:can
0.40 0.42 en:can close
0.50 0.56 en:can go
0.59 0.45 en:can hear
0.31 0.25 en:can keep
-0.34 -0.48 en:can say
-0.26 -0.23 en:can we
-0.12 -0.14 en:can you
0.08 -0.39 en:cancel
-0.51 -0.56 en:cancer
0.40 0.54 en:cant
-0.11 0.46 en:cant be
0.02 -0.10 en:cant do
0.14 0.34 en:cant get
0.07 -0.20 en:cant go
0.44 0.40 en:cant hold
0.54 0.33 en:cant keep
0.33 0.00 en:cant live
0.11 0.12 en:cant promis
-0.43 0.58 en:cant see
-0.42 -0.05 en:cant sleep
0.18 -0.00 en:cant stop
-0.09 -0.24 en:cant wait
0.57 0.25 en:car
0.34 0.43 en:car park
-0.38 -0.50 en:care
0.12 0.38 en:care if
-0.17 -0.21 en:care of
-0.44 -0.38 en:cat
0.16 0.10 en:cat to
-0.33 -0.33 en:cat wants
-0.46 0.61 en:catch
-0.47 0.37 en:catch myself
0.05 0.48 en:cellar
-0.34 -0.40 en:change
-0.19 -0.17 en:change my
-0.46 -0.54 en:chapte
-0.21 -0.41 en:charac
-0.09 -0.19 en:charac died
0.21 0.21 en:charge
-0.50 -0.62 en:check
0.30 0.40 en:check on
-0.75 -0.79 en:cheese
-0.44 -0.29 en:chem
-0.31 -0.21 en:chem homewo
-0.64 0.43 en:child
0.75 0.59 en:childr
-0.63 -0.81 en:choice
-0.25 -0.27 en:choir
0.12 0.62 en:chosen
-0.14 -0.33 en:christ
-1.08 -0.97 en:cigare
-0.61 -0.72 en:city
-0.53 0.30 en:class
-0.36 0.03 en:clean
-0.28 0.42 en:clean from
0.92 0.81 en:cleane
0.43 0.40 en:cleane the
-0.11 -0.32 en:cliff
-0.52 -0.57 en:cliffs
0.68 0.71 en:close
-0.47 -0.08 en:closed
0.13 -0.04 en:closed my
0.39 0.43 en:clothe
-0.53 -0.62 en:club
-0.51 -0.46 en:coat
-0.34 -0.05 en:coffee
-0.83 -0.55 en:cold
-0.33 0.12 en:collea
0.31 0.44 en:collec
-0.39 0.38 en:colleg
0.62 0.63 en:come
0.33 0.55 en:come back
0.37 -0.05 en:comes
0.56 0.54 en:comes into
-0.46 -0.49 en:comes on
0.81 0.72 en:coming
0.19 0.15 en:coming back
0.05 -0.01 en:commit
0.19 0.22 en:commit suicid
-0.47 -0.46 en:contra
-0.34 0.22 en:contro
-0.34 0.25 en:corner
0.15 0.23 en:cost
-0.17 -0.11 en:could
-0.59 -0.50 en:could have
0.26 0.39 en:could just
-0.43 -0.49 en:could ~
-0.29 -0.06 en:couldn
0.69 0.60 en:count
-0.44 -0.65 en:counte
0.82 0.72 en:courag
0.49 0.36 en:courag and
0.39 0.42 en:courag to
-1.00 -0.98 en:course
0.46 0.69 en:cousin
-0.49 0.70 en:cowork
-0.32 -0.44 en:cream
-0.64 -0.39 en:cried
-0.49 -0.46 en:cried on
-0.37 -0.35 en:crime
-0.37 0.57 en:crosse
-0.00 -0.53 en:cry
0.59 0.64 en:cry for
0.12 -0.39 en:crying
-0.09 -0.52 en:cut
0.22 -0.13 en:cut my
-0.31 -0.42 en:cut myself
0.42 0.41 en:cut rly
0.50 0.54 en:cut so
0.37 0.32 en:cut too
-0.64 0.15 en:cuts
-0.01 1.12 en:cuttin
0.42 0.44 en:cuttin for
-0.13 -0.27 en:d
-0.09 -0.19 en:d d
0.72 0.67 en:da
-0.02 0.01 en:dad
0.06 -0.05 en:dad is
-0.10 0.26 en:dad keeps
-0.28 0.48 en:dad says
0.28 0.37 en:dads
-0.59 -0.64 en:danger
-0.59 -0.80 en:dark
0.10 0.25 en:date
-0.18 0.24 en:date and
-0.25 -0.30 en:date for
-0.17 0.25 en:daught
0.09 -0.06 en:daught she
-0.24 -0.03 en:day
0.33 0.33 en:day and
0.06 0.25 en:day i
-1.18 0.52 en:days
0.35 0.26 en:dead
-0.36 -0.34 en:dead and
-0.40 -0.44 en:dead if
-0.58 0.67 en:dead inside
0.31 0.32 en:dead so
0.15 0.20 en:death
0.00 0.04 en:death is
0.32 0.22 en:death would
-0.59 -0.66 en:decide
-0.22 -0.19 en:decide im
-0.16 -0.16 en:decide to
-0.25 -0.36 en:decide when
-0.48 -0.40 en:decisi
0.83 0.78 en:deep
0.42 0.41 en:deep its
0.72 0.71 en:delete
0.22 0.09 en:dentis
-0.06 -0.69 en:depres
0.45 0.50 en:deserv
-0.20 0.24 en:deserv a
0.41 0.38 en:deserv to
0.30 0.29 en:desk
0.44 0.37 en:detail
-0.28 -0.36 en:detect
0.69 0.66 en:diagno
0.56 0.33 en:diary
0.02 -0.15 en:did
0.43 0.40 en:did it
-0.24 -0.19 en:did the
-0.64 -0.62 en:didnt
0.90 0.91 en:die
0.36 0.73 en:die and
0.38 0.30 en:die die
-0.44 0.71 en:die exactl
-0.53 -0.62 en:die for
-0.28 0.83 en:die i
-0.70 -0.50 en:die im
-0.54 -0.39 en:die in
-0.31 -0.21 en:die lol
-0.15 -0.23 en:die than
-0.72 -0.55 en:died
0.36 0.55 en:died and
-0.22 -0.50 en:died in
-0.18 -0.25 en:died of
-0.10 -0.20 en:died when
-0.78 -0.79 en:diet
0.07 -0.44 en:differ
-0.41 -0.17 en:dinner
-0.78 0.49 en:disapp
-0.41 -0.36 en:discus
-0.81 -0.74 en:dishes
-0.41 -0.06 en:divorc
-0.23 -0.25 en:dizzy
-0.25 -0.27 en:do
-0.36 0.42 en:do anythi
0.01 -0.10 en:do i
0.34 0.09 en:do it
0.40 0.32 en:do now
-0.07 0.06 en:do that
-0.10 0.06 en:do the
-0.54 -0.55 en:do wanna
-0.34 0.08 en:do when
-0.46 -0.34 en:do you
-0.33 -0.25 en:doctor
-0.53 -0.65 en:docume
0.09 -0.30 en:does
-0.44 0.72 en:doesnt
-0.26 0.44 en:doesnt wanna
0.04 0.10 en:dog
0.22 0.20 en:dog to
0.31 0.13 en:dogs
-0.57 -0.66 en:doing
-0.32 -0.28 en:doing it
0.34 0.18 en:done
-0.03 -0.13 en:done with
0.42 0.24 en:dont
0.50 0.37 en:dont call
0.16 0.27 en:dont care
0.01 0.29 en:dont come
-0.34 -0.47 en:dont cut
0.07 0.18 en:dont feel
-0.06 -0.20 en:dont have
0.41 0.42 en:dont intend
-0.05 0.18 en:dont know
0.55 0.57 en:dont look
0.04 0.57 en:dont see
0.42 0.51 en:dont tell
0.32 1.01 en:dont think
0.64 0.61 en:dont trust
-0.05 0.03 en:dont wanna
0.11 0.19 en:dont want
0.06 -0.13 en:dont worry
-0.20 0.01 en:door
-0.12 0.50 en:door is
-0.29 -0.40 en:dose
-0.09 -0.28 en:double
-0.21 0.39 en:down
0.04 0.16 en:down the
0.39 1.04 en:downst
0.82 0.40 en:drank
-0.17 -0.08 en:drawer
-0.25 -0.28 en:dream
-0.73 0.81 en:drinki
0.09 0.67 en:drivin
-0.14 -0.27 en:drove
-0.10 -0.07 en:drove up
0.01 0.87 en:drunk
0.34 0.25 en:drunk and
-0.44 -0.55 en:dry
-0.24 -0.58 en:dying
-0.40 -0.48 en:dying in
-0.11 -0.14 en:dying it
-0.39 -0.51 en:dying on
0.44 0.01 en:each
-0.43 -0.36 en:each mornin
0.41 0.36 en:each of
-0.01 -0.27 en:each other
-0.55 0.44 en:easier
-0.35 0.24 en:easier if
0.53 0.28 en:easy
0.38 0.19 en:easy to
-0.56 -0.00 en:eat
-0.46 0.17 en:eaten
-0.23 0.50 en:eaten since
-0.19 -0.47 en:edge
-0.52 0.61 en:eggshe
0.02 -0.15 en:eighty
0.25 0.84 en:else
0.31 0.22 en:email
0.00 0.37 en:empty
0.22 0.26 en:end
0.61 0.64 en:end for
0.30 -0.10 en:end i
0.77 0.90 en:end it
0.26 0.65 en:end my
-0.22 0.15 en:end of
-0.49 -0.52 en:end this
-0.78 -0.82 en:ended
0.47 0.45 en:ending
-0.29 0.14 en:ending it
0.49 0.53 en:ending my
-0.00 0.34 en:ends
0.62 0.59 en:ends this
0.32 0.42 en:englis
-0.30 -0.22 en:enough
-0.04 -0.16 en:enough of
-0.08 0.35 en:enough to
-0.14 -0.15 en:envelo
-0.18 0.85 en:even
-0.06 -0.48 en:evenin
-0.40 -0.53 en:ever
0.05 0.63 en:every
-0.26 0.48 en:every day
0.24 -0.12 en:every night
0.13 1.92 en:everyo
0.41 0.16 en:everyo will
-0.12 0.49 en:everyt
-0.15 0.19 en:everyt and
-0.05 0.39 en:everyt in
-0.04 0.24 en:ex
0.18 0.38 en:ex says
-0.61 1.00 en:exactl
-0.30 -0.52 en:exam
-0.22 -0.26 en:execut
-0.33 -0.36 en:exhaus
-0.62 0.72 en:exist
-0.35 0.75 en:existi
0.81 0.76 en:explod
0.01 0.31 en:face
0.40 0.39 en:fail
-0.36 0.57 en:failed
-0.50 -0.47 en:family
0.31 0.77 en:fantas
0.22 0.55 en:fantas about
0.18 0.06 en:far
-0.47 -0.44 en:farmer
-0.23 0.55 en:fast
0.03 0.53 en:fault
-0.69 -0.62 en:favour
-0.31 -0.40 en:fear
-0.39 0.06 en:feel
0.56 0.48 en:feel afraid
-0.58 0.67 en:feel dead
-0.40 0.35 en:feel guilty
-0.67 -0.10 en:feel like
-0.25 -0.27 en:feel ready
-0.35 -0.15 en:feel so
-0.14 0.26 en:feel trappe
-0.25 -0.14 en:feelin
-0.63 0.22 en:feels
-0.17 -0.10 en:feet
-0.69 -0.24 en:fell
-0.51 0.20 en:fell off
0.49 -0.30 en:felt
-0.23 -0.18 en:felt sad
-0.12 -0.10 en:fence
-0.56 0.45 en:fiftee
-0.54 0.04 en:fight
-0.06 -0.25 en:figure
0.29 0.20 en:filled
0.55 0.55 en:filled the
0.01 -0.33 en:final
-0.48 -0.49 en:finall
0.04 0.06 en:finall at
-0.21 -0.25 en:finall got
0.14 -0.24 en:find
0.46 0.37 en:find me
0.54 0.35 en:finds
0.50 0.46 en:finds me
-0.43 0.25 en:fine
-0.04 0.10 en:finish
-0.33 0.43 en:finish i
0.03 -0.01 en:finish it
-0.45 -0.59 en:finish the
-0.37 -0.46 en:fire
-0.12 -0.13 en:fire to
-0.39 -0.49 en:firewo
-0.30 -0.29 en:first
-0.30 -0.34 en:first aid
-0.38 -0.22 en:first time
-0.27 -0.05 en:five
0.09 -0.27 en:five minute
-0.75 -0.50 en:fixed
-0.43 -0.70 en:flat
0.28 0.05 en:flat is
-0.45 -0.08 en:flatma
-0.10 -0.13 en:floor
-0.16 -0.12 en:floor with
0.51 0.46 en:flower
0.37 0.33 en:flower on
0.48 0.43 en:folder
0.45 0.00 en:follow
-0.08 -0.16 en:follow me
0.26 0.84 en:food
-0.29 -0.47 en:foot
-0.42 -0.48 en:footba
0.03 0.08 en:for
-0.37 -0.19 en:for a
0.20 -0.12 en:for an
0.28 0.31 en:for asking
0.63 0.62 en:for each
-0.14 -0.21 en:for everyt
-0.18 -0.01 en:for five
0.05 -0.02 en:for good
0.40 0.08 en:for her
-0.31 0.33 en:for him
0.71 0.53 en:for me
0.11 -0.13 en:for my
-0.11 0.38 en:for suicid
-0.68 -0.54 en:for the
0.25 0.27 en:for to
-0.52 -0.51 en:for tonigh
-0.28 0.42 en:for two
0.34 0.27 en:for when
0.29 -0.32 en:foreve
-0.36 -0.22 en:foreve from
-0.92 -0.43 en:forgot
-0.39 0.06 en:forgot my
-0.58 -0.63 en:form
-0.04 0.05 en:forty
-0.38 -0.56 en:fought
-0.27 -0.40 en:fought about
-0.64 0.13 en:found
-0.46 -0.10 en:found me
-0.10 0.36 en:found the
-0.41 -0.70 en:four
0.60 0.74 en:free
0.49 0.52 en:fresh
0.35 0.37 en:fresh cuts
-0.42 -0.35 en:friday
-0.27 0.25 en:friend
-0.36 -0.29 en:friend is
-0.40 0.50 en:fright
0.92 0.87 en:from
-0.15 0.15 en:from cuttin
0.49 0.43 en:from killin
0.23 0.23 en:from me
0.50 0.51 en:from my
-0.60 -0.27 en:from the
0.21 0.70 en:front
0.15 0.50 en:front of
-0.20 -0.45 en:full
-0.22 -0.39 en:full of
-0.06 0.07 en:fun
0.21 0.90 en:funera
0.29 0.24 en:funny
-0.57 0.69 en:future
-0.66 -0.68 en:game
-0.59 -0.73 en:games
0.18 0.09 en:garage
0.35 0.32 en:garage and
-0.27 -0.37 en:garden
0.10 0.16 en:gas
-0.29 -0.28 en:gas man
-0.08 -0.48 en:gave
-0.00 -0.20 en:gave me
0.13 -0.05 en:gave my
0.10 0.12 en:gave the
-0.61 -0.45 en:gave up
-0.08 -0.24 en:gentle
0.05 0.71 en:get
0.42 0.42 en:get my
-0.18 -0.13 en:get out
0.22 0.12 en:get the
0.29 0.94 en:gets
0.10 0.57 en:gettin
-0.11 -0.31 en:gin
0.94 0.89 en:girl
-0.48 0.46 en:girlfr
0.34 0.29 en:girls
-0.28 0.70 en:give
-0.46 0.35 en:give nothin
-0.74 0.68 en:given
-0.65 0.43 en:given up
-0.35 0.50 en:gives
-0.37 0.19 en:giving
-0.36 -0.37 en:giving away
-0.05 0.10 en:glad
0.42 0.20 en:go
0.34 0.48 en:go back
0.24 0.19 en:go into
-0.05 -0.33 en:go on
-0.32 0.25 en:go throug
-0.31 -0.58 en:go to
0.05 0.80 en:god
-0.12 0.15 en:god takes
0.20 -0.02 en:goes
-0.31 -0.27 en:goes to
0.82 0.73 en:going
0.21 -0.16 en:gone
0.39 0.34 en:gonna
0.25 -0.02 en:gonna be
0.42 0.46 en:gonna call
0.06 0.15 en:gonna do
-0.19 -0.26 en:gonna end
0.25 0.28 en:gonna hang
-0.03 0.14 en:gonna hurt
-0.15 -0.09 en:gonna jump
0.28 0.08 en:gonna kill
0.51 0.51 en:gonna make
-0.71 -0.67 en:gonna murder
-0.51 -0.50 en:gonna scream
0.39 0.52 en:gonna stab
0.45 0.31 en:gonna stop
0.14 0.22 en:gonna suicid
0.24 0.35 en:gonna take
-0.17 -0.18 en:gonna tell
0.45 0.46 en:gonna unaliv
0.40 0.43 en:gonna ~
0.14 -0.32 en:good
0.51 0.16 en:goodby
-0.18 0.16 en:goodby letter
-0.39 -0.44 en:goodby to
0.48 0.50 en:goodby you
0.69 0.60 en:goodni
0.70 0.64 en:google
0.50 0.46 en:google how
-0.54 -0.76 en:got
0.59 0.63 en:got a
0.35 0.34 en:got it
0.40 0.42 en:got my
-0.52 -0.45 en:got out
-0.06 -0.27 en:got the
0.08 0.06 en:gotta
-0.30 -0.34 en:gotta do
0.14 0.18 en:gotta look
-0.22 -0.40 en:gran
-0.45 -0.26 en:granda
-0.28 -0.26 en:grave
-0.20 -0.19 en:grave and
0.22 0.05 en:great
-0.41 0.05 en:group
0.36 0.14 en:grown
0.41 0.55 en:guess
-0.56 0.49 en:guilty
0.41 0.56 en:gun
-0.41 -0.21 en:gun and
0.16 0.02 en:gun in
0.30 0.36 en:gun to
0.30 0.13 en:guts
0.22 0.10 en:guts and
-0.17 0.15 en:guy
-0.33 -0.47 en:gym
-0.21 -0.56 en:had
0.17 -0.25 en:had a
-0.16 -0.28 en:had enough
-0.56 -0.02 en:had me
-0.44 -0.44 en:had to
-0.71 -0.29 en:haha
-1.02 -0.97 en:hair
0.44 0.36 en:half
0.32 0.26 en:half a
-0.56 -0.79 en:hamlet
0.24 0.28 en:hammer
0.22 0.01 en:hand
-0.15 0.40 en:handed
-0.27 0.23 en:handed in
0.83 0.25 en:hands
0.44 0.32 en:hands on
0.47 0.63 en:hang
0.10 0.28 en:hang myself
-0.72 -0.54 en:hanged
-0.08 -0.47 en:hangin
-0.18 -0.43 en:hangs
-0.13 -0.31 en:hangs himsel
-0.64 -0.46 en:happen
0.10 0.87 en:happie
-0.58 0.53 en:happie if
-0.47 -0.26 en:happy
-0.33 0.06 en:hard
-0.39 -0.36 en:hard i
0.18 -0.08 en:hard to
-0.71 -0.63 en:harm
-0.21 0.58 en:harmed
-0.16 -0.38 en:has
-0.08 -0.21 en:has a
-0.28 0.42 en:has been
0.47 0.32 en:hasnt
-1.00 0.06 en:hate
-0.48 0.55 en:hate my
-0.22 -0.52 en:have
-0.10 -0.22 en:have a
-0.18 -0.33 en:have any
-0.59 -0.50 en:have died
-0.44 -0.24 en:have it
0.05 -0.14 en:have my
-0.01 -0.10 en:have the
-0.20 0.72 en:havent
-0.59 0.54 en:havent eaten
-0.38 0.36 en:havent slept
0.35 0.36 en:havent told
0.48 -0.00 en:having
0.07 -0.06 en:he
0.19 0.20 en:he comes
0.29 0.19 en:he fell
0.53 0.45 en:he just
0.27 0.27 en:he likes
0.17 0.19 en:he parks
0.30 0.36 en:he put
0.38 0.16 en:he raped
-0.14 -0.35 en:he said
0.08 0.42 en:he say
0.28 0.15 en:he says
0.16 0.17 en:he took
0.13 0.13 en:he touche
-0.33 0.57 en:he wants
-0.55 -0.19 en:he was
0.35 0.18 en:he went
0.22 0.60 en:he wont
-0.26 -0.19 en:he ~
0.62 -0.05 en:head
0.47 0.57 en:head agains
0.30 0.36 en:head tonigh
-0.35 -0.12 en:healed
0.40 0.23 en:hear
0.23 0.23 en:hear from
0.52 0.42 en:hear him
-0.22 0.13 en:heard
-0.78 0.06 en:hearin
-0.79 -0.93 en:heart
-0.06 -0.17 en:heart is
0.38 0.46 en:heart pills
-0.44 -0.53 en:heat
0.23 0.79 en:heaven
-0.19 0.05 en:heavy
-0.12 0.38 en:heavy feelin
-0.01 -0.13 en:hed
0.07 -0.17 en:hed kill
0.55 0.45 en:held
0.36 0.34 en:helium
0.49 0.28 en:hell
0.15 0.19 en:hell finish
-0.03 0.38 en:hell kill
0.75 1.20 en:help
0.50 0.57 en:help i
-0.48 -0.45 en:helped
-0.00 -0.15 en:her
-0.26 0.30 en:her own
0.47 0.04 en:here
0.60 0.40 en:here and
0.22 0.24 en:here anymor
-0.42 -0.32 en:here for
-0.45 0.45 en:hersel
0.83 0.67 en:hes
-0.35 -0.59 en:hes a
0.27 0.19 en:hes asleep
-0.19 0.26 en:hes been
0.49 0.50 en:hes breaki
0.41 0.38 en:hes coming
0.73 0.55 en:hes gonna
0.38 0.31 en:hes got
0.28 0.22 en:hes in
0.28 0.60 en:hes locked
-0.41 -0.33 en:hes never
0.31 0.10 en:hiding
0.35 0.35 en:hiding in
0.33 0.41 en:high
0.24 0.29 en:high enough
0.81 0.82 en:higher
-0.20 -0.08 en:him
0.08 -0.08 en:him and
-0.24 -0.05 en:him so
0.13 0.13 en:him tonigh
-0.93 0.82 en:himsel
-0.29 0.50 en:himsel and
-0.51 0.39 en:himsel if
-0.24 0.02 en:himsel in
-0.30 -0.48 en:his
-0.11 0.13 en:his car
0.21 0.16 en:his hands
0.21 0.21 en:his house
-0.20 0.32 en:his life
-0.49 -0.24 en:his wife
-0.85 -0.87 en:hit
-0.24 -0.27 en:hit me
0.14 -0.21 en:hit the
0.05 -0.04 en:hittin
0.15 0.29 en:hittin me
0.61 -0.18 en:hold
0.28 0.34 en:hold it
0.50 0.46 en:hold out
0.76 0.88 en:holdin
0.33 0.33 en:holdin it
0.36 0.51 en:holdin the
0.36 -0.33 en:holds
-0.71 -0.73 en:hole
-0.70 -0.86 en:holida
1.21 1.14 en:home
0.30 0.35 en:home and
0.24 0.19 en:home id
0.14 0.19 en:home now
-0.46 -0.46 en:homewo
-0.31 -0.21 en:homewo makes
0.16 0.33 en:honest
0.42 0.64 en:honest i
-0.00 0.79 en:hope
-0.50 0.59 en:hopele
0.47 0.53 en:hose
-0.70 -0.13 en:hospit
-0.31 0.16 en:hospit after
-0.33 -0.32 en:hospit for
-0.64 -0.75 en:hot
0.62 -0.12 en:hour
0.39 0.34 en:hour ago
-0.14 -0.17 en:hours
0.40 0.44 en:house
-0.26 0.12 en:house and
-0.23 -0.52 en:how
-0.14 -0.39 en:how do
-0.09 0.30 en:how it
0.48 0.57 en:how many
0.52 0.31 en:how to
-0.87 -0.85 en:hung
-0.50 -0.44 en:hung over
-0.18 -0.20 en:huntin
0.20 0.25 en:hurt
-0.07 -0.27 en:hurt anyone
0.09 0.10 en:hurt myself
-0.25 0.52 en:hurt someon
-0.36 -0.24 en:hurtin
0.44 0.44 en:hurtin my
-0.50 -0.21 en:hurtin myself
0.03 0.06 en:hurts
-0.48 0.12 en:husban
-0.50 0.31 en:husban and
-0.14 0.15 en:i
0.42 0.37 en:i alread
-0.40 -0.51 en:i ate
0.48 0.49 en:i attemp
-0.19 -0.07 en:i be
0.51 0.36 en:i believ
-0.46 -0.55 en:i bled
0.38 0.35 en:i bought
0.28 0.38 en:i can
0.21 0.22 en:i cant
0.11 0.17 en:i cost
-0.31 -0.25 en:i could
-0.38 -0.18 en:i couldn
-0.20 -0.30 en:i cried
-0.55 -0.59 en:i cry
-0.14 -0.13 en:i cut
-0.48 -0.47 en:i decide
0.22 0.17 en:i did
-0.35 -0.45 en:i didnt
-0.32 -0.29 en:i died
-0.22 -0.31 en:i disapp
-0.35 0.05 en:i do
-0.19 -0.15 en:i dont
0.50 0.61 en:i drank
-0.06 -0.06 en:i drove
-0.61 -0.07 en:i feel
-0.46 0.29 en:i fell
-0.29 -0.48 en:i felt
0.21 0.14 en:i filled
0.11 0.04 en:i finall
0.36 0.27 en:i finish
-0.44 -0.47 en:i forgot
-0.08 0.40 en:i found
-0.15 -0.30 en:i gave
-0.61 0.39 en:i get
0.32 0.33 en:i go
0.23 0.22 en:i google
-0.66 -0.54 en:i got
-0.71 0.05 en:i hate
-0.08 0.47 en:i havent
-0.58 0.55 en:i hear
-0.26 0.05 en:i heard
-0.46 -0.51 en:i hit
0.13 0.48 en:i hope
0.25 0.24 en:i imagin
0.47 0.57 en:i inject
0.32 0.33 en:i intend
0.16 -0.02 en:i jumped
-0.17 0.96 en:i just
0.30 0.57 en:i keep
0.29 0.51 en:i know
-0.39 -0.36 en:i laughe
0.03 0.40 en:i leave
0.57 0.56 en:i left
0.10 -0.25 en:i look
0.03 0.46 en:i lost
-0.17 -0.21 en:i love
0.09 -0.02 en:i made
0.60 0.47 en:i mean
0.35 0.45 en:i meant
-0.21 0.25 en:i met
-0.51 -0.44 en:i miss
-0.04 -0.07 en:i nearly
-0.03 -0.17 en:i need
0.17 -0.05 en:i needed
0.14 -0.25 en:i never
-0.16 0.56 en:i nolong
0.63 0.58 en:i not
-0.06 0.35 en:i only
0.51 0.57 en:i overdo
0.14 -0.06 en:i passed
-0.33 -0.37 en:i picked
-0.12 0.15 en:i pray
-0.14 -0.37 en:i promis
0.19 0.21 en:i put
-0.32 -0.42 en:i ran
-0.18 -0.36 en:i read
0.32 0.33 en:i really
-0.34 0.26 en:i relaps
-0.18 -0.45 en:i said
-0.05 -0.07 en:i sat
-0.36 -0.51 en:i saw
-0.45 0.19 en:i say
0.14 0.52 en:i see
-0.15 0.42 en:i self
-0.34 -0.43 en:i sent
-0.39 -0.41 en:i set
0.50 0.89 en:i should
-0.40 -0.49 en:i shoute
-0.68 -0.70 en:i slept
0.35 0.32 en:i slippe
-0.40 0.36 en:i someti
-0.43 -0.51 en:i spent
-0.55 0.11 en:i still
-0.42 -0.11 en:i stood
-0.24 0.01 en:i stoppe
-0.37 -0.23 en:i surviv
0.24 0.49 en:i swallo
-0.54 -0.08 en:i take
-0.43 -0.55 en:i tell
0.03 0.07 en:i think
-0.15 0.24 en:i though
-0.27 -0.35 en:i told
-0.01 -0.30 en:i took
0.42 0.84 en:i tried
-0.03 0.33 en:i try
0.35 0.32 en:i type
-0.51 0.68 en:i used
-0.37 0.44 en:i walk
-0.47 -0.51 en:i walked
0.58 0.28 en:i wanna
0.65 0.33 en:i want
-0.04 0.09 en:i wanted
-0.31 -0.02 en:i was
0.43 0.44 en:i wasnt
-0.05 -0.28 en:i went
-0.32 0.30 en:i werent
-0.23 0.87 en:i wish
-0.10 0.08 en:i woke
-0.46 0.28 en:i wonder
0.59 0.28 en:i wont
-0.49 -0.52 en:i work
0.28 0.38 en:i worked
-0.29 -0.12 en:i worry
0.02 0.91 en:i wouldn
0.11 -0.02 en:i wrote
-0.85 -1.08 en:i ~
-0.32 -0.44 en:ice
-0.23 -0.31 en:ice cream
-0.37 -0.02 en:id
-0.61 0.30 en:id a
0.35 0.60 en:id be
-0.53 -0.44 en:id die
-0.21 0.28 en:id do
0.42 0.49 en:id have
0.43 0.30 en:id kill
-0.55 -0.64 en:id like
-0.01 -0.06 en:id my
-0.15 0.46 en:id never
-0.36 0.37 en:id not
-0.07 -0.08 en:id rather
-0.31 -0.50 en:id sell
0.24 0.19 en:id sooner
-0.37 0.17 en:id the
-0.32 -0.60 en:id to
-0.33 -0.48 en:id ~
0.21 0.23 en:idc
-0.66 -0.47 en:idea
-0.53 -0.30 en:if
-0.41 0.01 en:if a
-0.49 -0.50 en:if gotta
-0.36 -0.36 en:if he
0.11 0.54 en:if i
0.22 0.10 en:if id
0.24 0.08 en:if my
0.42 0.49 en:if she
-0.49 -0.53 en:if the
0.50 0.42 en:if they
-0.05 -0.17 en:if you
-0.13 0.09 en:ill
-0.12 -0.18 en:ill be
-0.16 -0.14 en:ill do
0.58 0.54 en:ill explod
-0.20 -0.22 en:ill jump
0.18 0.70 en:ill kill
0.38 0.24 en:ill not
0.45 0.40 en:ill strang
0.41 0.50 en:im
-0.57 0.43 en:im a
0.48 0.36 en:im about
0.26 0.26 en:im actual
-0.53 -0.69 en:im afraid
-0.50 -0.38 en:im at
0.52 0.44 en:im bleedi
0.25 0.28 en:im bringi
-0.59 0.44 en:im broken
-0.62 -0.31 en:im dead
-0.03 -0.13 en:im done
0.40 0.24 en:im eighty
0.10 -0.01 en:im ending
-0.24 -0.26 en:im exhaus
-0.13 -0.03 en:im finall
0.36 0.37 en:im gettin
-0.33 -0.34 en:im giving
-0.04 0.07 en:im glad
0.77 0.91 en:im going
0.44 0.57 en:im gone
0.42 0.34 en:im gonna
0.62 0.47 en:im having
0.35 0.35 en:im hiding
0.54 0.54 en:im holdin
0.14 0.19 en:im home
0.12 0.45 en:im in
0.35 0.34 en:im jumpin
-0.68 -0.43 en:im just
0.00 -0.08 en:im leavin
-0.24 -0.31 en:im locked
0.38 0.32 en:im lookin
0.39 0.17 en:im not
0.07 0.04 en:im on
-0.63 -0.65 en:im only
0.38 0.37 en:im outsid
0.31 0.38 en:im planni
0.58 0.65 en:im ready
-0.65 -0.40 en:im safe
-0.32 -0.42 en:im scared
0.39 0.49 en:im sittin
-0.28 0.08 en:im so
0.48 0.49 en:im sorry
0.31 0.32 en:im standi
0.37 0.37 en:im starti
-0.39 0.35 en:im stress
0.43 0.38 en:im suicid
0.42 0.42 en:im taking
-0.24 -0.14 en:im the
0.53 0.60 en:im thinki
-0.09 -0.07 en:im tired
0.64 0.68 en:im up
-0.35 -0.25 en:im worrie
-0.40 -0.42 en:im writin
-0.74 -0.86 en:im ~
0.05 0.53 en:imagin
-0.34 -0.40 en:in
-0.44 -0.56 en:in a
-0.38 0.14 en:in an
-0.29 -0.27 en:in class
-0.22 0.28 en:in colleg
-0.42 -0.46 en:in danger
-0.34 -0.31 en:in farmer
0.15 0.50 en:in front
0.16 0.56 en:in heaven
-0.03 0.27 en:in his
-0.74 -0.12 en:in hospit
0.39 0.09 en:in it
-0.55 0.31 en:in march
-0.19 -0.10 en:in may
0.03 0.36 en:in my
-0.49 0.21 en:in spring
0.08 -0.27 en:in that
0.18 0.09 en:in the
-0.67 -0.61 en:in this
0.46 0.47 en:in time
-0.49 -0.54 en:in traffi
0.29 -0.07 en:inject
0.47 0.57 en:inject all
-0.44 0.46 en:inside
-0.38 0.45 en:instea
-0.39 -0.46 en:insuli
0.46 0.43 en:insura
0.72 0.74 en:intend
0.52 0.53 en:intend to
-0.52 0.63 en:intent
1.20 0.87 en:into
0.30 0.20 en:into a
0.78 0.69 en:into my
0.11 -0.02 en:into that
0.33 0.31 en:into the
0.18 0.07 en:invoic
0.97 1.00 en:iron
0.32 0.36 en:iron and
0.49 0.30 en:is
0.01 -0.30 en:is a
-0.54 -0.61 en:is about
0.45 0.46 en:is beatin
0.23 0.19 en:is better
0.21 -0.16 en:is broken
-0.53 0.04 en:is closed
0.39 0.30 en:is finish
-0.22 -0.39 en:is full
0.24 0.29 en:is high
-0.10 -0.11 en:is hittin
0.08 -0.19 en:is hurtin
-0.03 -0.01 en:is in
-0.31 -0.10 en:is it
-0.60 -0.56 en:is leakin
0.33 0.30 en:is locked
0.34 0.31 en:is my
0.39 0.21 en:is on
0.47 0.47 en:is open
0.35 0.25 en:is over
-0.50 -0.46 en:is suicid
-0.47 -0.62 en:is that
0.53 0.54 en:is to
-0.30 -0.30 en:is tomorr
-0.39 -0.49 en:is ~
0.87 0.29 en:isnt
0.33 0.46 en:isnt a
0.05 0.24 en:isnt worth
0.20 0.21 en:it
0.24 0.21 en:it after
0.06 0.37 en:it again
0.05 0.36 en:it all
0.31 0.13 en:it and
-0.17 0.52 en:it anymor
0.09 0.47 en:it but
0.12 0.37 en:it gets
0.61 0.57 en:it gotta
-0.20 0.38 en:it has
-0.05 -0.12 en:it hurts
0.06 -0.03 en:it i
-0.33 -0.30 en:it if
-0.14 -0.17 en:it im
-0.05 -0.24 en:it in
0.37 -0.19 en:it isnt
0.47 0.48 en:it ive
0.45 0.30 en:it on
-0.48 -0.52 en:it out
0.32 0.36 en:it stop
-0.12 -0.32 en:it takes
0.16 -0.33 en:it throug
-0.19 -0.28 en:it to
0.05 0.20 en:it tonigh
-0.25 0.05 en:it took
0.14 -0.22 en:it was
0.43 0.35 en:it wasnt
-0.37 -0.42 en:it went
0.19 0.21 en:it will
-0.10 0.44 en:it would
0.02 0.31 en:it wouldn
0.94 0.91 en:itll
0.51 0.56 en:itll be
0.23 0.02 en:its
0.10 -0.12 en:its a
-0.47 -0.09 en:its all
0.11 -0.12 en:its done
0.25 0.23 en:its in
-0.13 -0.13 en:its not
-0.04 0.26 en:its the
-0.30 -0.30 en:its time
0.49 0.40 en:its too
0.28 0.58 en:ive
0.12 -0.15 en:ive a
-0.02 0.23 en:ive been
0.35 0.37 en:ive bought
0.44 0.42 en:ive cut
0.66 0.61 en:ive decide
0.24 0.28 en:ive done
-0.17 -0.19 en:ive fear
0.29 0.29 en:ive found
-0.53 0.48 en:ive given
0.75 0.92 en:ive got
-0.06 0.04 en:ive had
0.46 0.47 en:ive just
0.34 0.28 en:ive left
-0.21 0.18 en:ive lost
0.14 -0.04 en:ive made
0.19 0.16 en:ive my
-0.60 -0.69 en:ive never
0.25 0.20 en:ive put
-0.46 -0.41 en:ive saved
0.31 0.37 en:ive sorted
0.29 0.22 en:ive starte
-0.13 0.13 en:ive stoppe
0.36 0.32 en:ive taken
0.89 0.54 en:ive the
0.29 0.29 en:ive them
-0.10 0.54 en:ive though
0.36 0.52 en:ive what
0.20 0.19 en:ive writte
0.03 0.02 en:ive ~
0.37 0.33 en:jo
-0.29 -0.47 en:job
-0.34 -0.32 en:job on
0.04 0.77 en:join
-0.01 -0.26 en:joke
0.16 0.18 en:joke i
0.52 0.73 en:joking
-0.15 -0.05 en:jump
-0.47 -0.54 en:jump off
0.10 0.09 en:jump out
-0.43 -0.15 en:jumped
0.28 0.31 en:jumped in
-0.59 -0.29 en:jumped off
-0.14 -0.23 en:jumped out
0.49 0.47 en:jumpin
0.43 0.29 en:jumps
-0.01 -0.34 en:june
-0.11 0.11 en:just
-0.31 0.42 en:just a
-0.61 0.15 en:just dont
0.45 0.25 en:just end
0.60 0.68 en:just kill
0.44 0.34 en:just need
0.50 0.58 en:just swallo
-0.16 -0.24 en:just tired
0.15 0.40 en:just wanna
0.22 0.21 en:just wanted
-0.44 -0.56 en:karaok
0.74 0.82 en:keep
-0.39 0.59 en:keep hearin
0.32 0.25 en:keep lookin
0.31 0.25 en:keep myself
0.36 0.33 en:keep the
-0.39 0.30 en:keep thinki
-0.02 0.38 en:keeps
-0.53 0.26 en:keeps a
-0.43 -0.47 en:kept
0.37 0.63 en:key
-0.11 -0.04 en:keys
0.29 0.20 en:keys on
-0.61 -0.14 en:kids
-0.18 -0.16 en:kids are
-0.20 0.24 en:kids deserv
-0.15 -0.21 en:kids were
0.60 0.36 en:kill
-0.47 0.46 en:kill hersel
0.13 0.13 en:kill him
-0.51 0.65 en:kill himsel
-0.01 -0.25 en:kill me
0.72 0.61 en:kill my
0.16 -0.03 en:kill myself
0.21 -0.00 en:killed
-0.15 0.29 en:killed himsel
-0.53 -0.54 en:killed me
0.62 0.44 en:killed myself
-0.62 -0.80 en:killer
-0.19 0.23 en:killin
0.32 0.86 en:killin myself
-0.25 -0.46 en:kind
-0.18 -0.11 en:kitche
-0.13 -0.20 en:kitche knives
0.55 0.77 en:kms
0.48 0.47 en:kms so
0.26 0.28 en:kms tonigh
-0.80 -0.74 en:knee
-0.36 -0.41 en:knees
-0.00 -0.23 en:knew
0.11 0.01 en:knife
0.21 0.20 en:knife in
0.39 0.41 en:knife is
0.45 0.27 en:knife to
-0.42 -0.50 en:knives
0.25 0.78 en:know
-0.25 0.14 en:know how
0.14 0.54 en:know if
0.16 0.04 en:know the
0.46 0.56 en:know what
0.31 0.30 en:know where
-0.17 0.32 en:know why
0.78 0.71 en:knows
0.34 0.44 en:lake
0.61 0.56 en:laptop
0.69 0.31 en:las
0.20 0.73 en:last
-0.57 -0.58 en:last cigare
0.23 0.10 en:last day
0.28 0.24 en:last messag
-0.75 0.27 en:last month
0.31 0.54 en:last night
0.41 0.23 en:last time
-0.82 0.50 en:last week
-0.39 0.15 en:last year
-0.42 -0.59 en:late
-0.35 -0.36 en:late again
-0.88 -0.32 en:lately
-0.37 0.20 en:lately i
-0.55 -0.51 en:laughe
-0.39 -0.36 en:laughe so
-0.34 -0.35 en:laughi
-0.43 -0.43 en:leafle
-0.83 -0.79 en:leakin
0.30 0.36 en:leave
0.34 0.52 en:leave the
-0.24 -0.34 en:leaves
0.00 -0.11 en:leavin
1.08 1.39 en:left
0.12 0.31 en:left for
0.64 0.60 en:left is
0.47 0.37 en:left the
-0.00 0.26 en:left to
0.38 0.62 en:leg
0.16 0.22 en:leg over
0.29 -0.22 en:legs
-0.05 -0.24 en:less
0.53 -0.04 en:let
0.62 0.66 en:let me
-0.69 -0.63 en:lets
0.03 -0.01 en:letter
0.29 0.30 en:letter for
-0.39 -0.37 en:letter to
-0.41 0.65 en:lie
0.14 0.27 en:life
-0.67 -0.30 en:life and
0.15 0.35 en:life is
0.05 0.24 en:life isnt
-0.34 0.91 en:light
0.52 0.40 en:light i
-0.22 0.56 en:like
0.35 0.30 en:like an
0.16 0.02 en:like dying
0.34 -0.04 en:like i
-0.02 -0.03 en:like im
-0.31 0.69 en:like it
-0.25 0.53 en:like not
-0.50 -0.52 en:like the
-0.50 0.32 en:like this
-0.52 -0.55 en:like to
0.38 0.37 en:likes
0.27 0.27 en:likes the
0.50 0.24 en:line
0.45 0.44 en:lined
0.32 0.31 en:lined up
0.64 0.58 en:list
-0.54 -0.44 en:lists
0.70 0.89 en:little
0.45 0.32 en:little girl
0.36 -0.14 en:live
0.29 0.67 en:live anymor
-0.36 -0.22 en:live foreve
0.54 0.51 en:live more
0.74 1.12 en:living
0.34 0.12 en:living anymor
0.38 0.71 en:loaded
-0.37 -0.37 en:locked
0.57 0.69 en:locked in
-0.63 -0.53 en:locked out
-0.43 -0.34 en:locked the
0.21 -0.13 en:lol
-0.34 -0.35 en:lol anyway
-0.27 0.09 en:long
-0.20 -0.02 en:long time
0.25 0.82 en:longer
0.64 0.48 en:look
-0.22 0.32 en:look after
0.62 0.63 en:look for
0.54 0.41 en:look like
0.24 0.06 en:looked
1.16 1.24 en:lookin
0.40 0.29 en:lookin at
-0.15 -0.28 en:lose
-0.10 -0.20 en:lose it
-0.24 0.81 en:lost
-0.43 0.28 en:lost my
-0.07 0.50 en:lost the
0.09 -0.18 en:lot
0.13 -0.18 en:lot of
0.44 0.32 en:lots
0.25 0.17 en:lots of
0.28 0.07 en:loud
-0.29 -0.40 en:love
0.46 0.51 en:love you
0.41 0.59 en:loved
0.16 0.11 en:lovely
-0.81 0.26 en:low
-0.40 -0.11 en:low but
-0.71 -0.81 en:lower
-0.24 -0.27 en:lunch
-0.03 -0.33 en:made
-0.35 -0.49 en:made a
-0.33 -0.04 en:made me
0.49 0.50 en:made sure
-0.23 -0.33 en:made up
0.14 0.28 en:make
0.57 0.60 en:make it
-0.29 -0.34 en:make me
-0.44 0.28 en:make myself
0.25 0.24 en:make sure
0.13 -0.08 en:makes
0.09 -0.06 en:makes me
-0.32 -0.50 en:making
-0.04 -0.30 en:man
-0.12 -0.13 en:man set
-0.17 0.28 en:manage
0.00 0.14 en:many
0.23 0.51 en:many pills
-0.52 0.46 en:march
-0.45 0.25 en:march and
0.22 0.32 en:margar
0.33 0.28 en:maths
-0.42 0.46 en:matter
-0.43 0.48 en:matter to
-0.61 -0.59 en:may
-0.11 -0.26 en:may i
0.55 0.43 en:maybe
0.06 0.24 en:me
-0.45 -0.22 en:me a
0.24 0.26 en:me again
0.38 -0.08 en:me and
-0.50 0.10 en:me but
-0.48 -0.48 en:me dead
0.22 0.33 en:me down
0.07 -0.02 en:me for
0.36 0.21 en:me from
0.03 0.52 en:me her
-0.44 -0.20 en:me hes
-0.00 0.83 en:me i
-0.30 -0.28 en:me if
-0.24 -0.13 en:me im
0.36 0.36 en:me in
0.30 0.15 en:me it
0.39 0.39 en:me ive
-0.09 0.33 en:me last
0.43 0.47 en:me leave
0.01 0.47 en:me now
-0.30 -0.27 en:me on
-0.19 -0.25 en:me out
0.44 0.40 en:me saying
0.39 0.23 en:me three
-0.41 -0.25 en:me to
-0.17 -0.26 en:me under
0.30 0.06 en:me up
-0.43 -0.38 en:me wanna
0.21 0.43 en:me when
0.53 0.67 en:me with
-0.16 0.63 en:mean
0.49 0.64 en:meant
0.04 0.40 en:medici
-0.47 -0.49 en:meetin
-0.29 0.28 en:messag
-0.29 0.34 en:met
-0.21 0.25 en:met my
0.33 0.70 en:mi
0.64 0.81 en:might
-0.14 0.21 en:mind
0.04 0.33 en:minute
0.09 -0.27 en:minute of
-0.78 -0.75 en:miss
-0.28 -0.41 en:miss her
-0.26 -0.37 en:miss him
-0.46 -0.56 en:missed
-0.06 0.48 en:missin
0.55 0.60 en:moms
0.40 0.40 en:moms pills
-0.51 -0.72 en:monday
-0.38 -0.29 en:money
-0.43 0.41 en:money and
-0.33 0.39 en:month
-0.39 0.37 en:months
0.06 -0.04 en:more
-0.15 0.39 en:mornin
0.19 -0.17 en:mornin i
-0.20 0.13 en:most
0.14 -0.07 en:mostly
-0.45 0.35 en:motion
0.34 0.27 en:motorw
0.43 0.50 en:mouth
-0.84 -0.77 en:move
0.32 0.25 en:move the
-0.54 -0.60 en:moved
-0.37 -0.41 en:moved out
0.60 0.46 en:movie
-0.27 0.28 en:much
0.27 -0.10 en:much i
-0.03 0.48 en:much longer
-0.41 -0.29 en:much that
-0.05 0.41 en:mum
-0.32 -0.07 en:mum died
-0.34 -0.06 en:mum is
0.37 0.39 en:mum now
0.15 0.27 en:mum said
-0.39 -0.07 en:mum she
-0.20 0.24 en:mum than
-0.01 -0.20 en:mums
-1.03 -1.00 en:murder
-0.30 -0.39 en:music
-0.31 -0.38 en:my
-0.16 -0.12 en:my accoun
0.18 0.40 en:my age
-0.13 -0.12 en:my antide
0.03 0.17 en:my arm
-0.42 -0.44 en:my aunts
0.35 0.38 en:my bag
0.31 0.27 en:my bank
0.52 0.51 en:my bed
-0.31 0.16 en:my best
-0.48 -0.18 en:my bos
-0.38 0.30 en:my boss
0.22 0.23 en:my boyfri
0.38 0.34 en:my brothe
0.14 0.51 en:my buildi
0.31 0.29 en:my car
-0.09 -0.06 en:my cat
-0.37 -0.33 en:my coat
0.33 0.49 en:my cousin
-0.35 0.50 en:my cowork
-0.18 -0.23 en:my dad
-0.12 0.18 en:my daught
-0.22 -0.20 en:my doctor
0.23 0.27 en:my dog
0.23 0.30 en:my englis
-0.03 0.17 en:my ex
-0.11 -0.23 en:my exam
-0.24 0.09 en:my first
-0.32 -0.06 en:my flatma
-0.20 -0.26 en:my foot
-0.58 -0.13 en:my friend
-0.34 0.33 en:my girlfr
0.43 0.45 en:my gran
0.05 0.31 en:my hand
0.48 0.45 en:my hands
0.50 0.04 en:my head
-0.27 -0.41 en:my heart
-0.33 -0.39 en:my husban
0.18 0.17 en:my insuli
-0.50 -0.38 en:my job
-0.25 0.11 en:my kids
-0.35 -0.32 en:my knee
-0.26 -0.30 en:my knees
0.50 0.10 en:my last
0.30 0.38 en:my leg
0.21 -0.16 en:my legs
0.02 0.11 en:my life
0.25 0.20 en:my list
0.37 0.34 en:my little
0.04 0.00 en:my manage
-0.01 0.04 en:my mind
0.35 0.37 en:my moms
-0.11 0.37 en:my mum
-0.18 -0.30 en:my mums
-0.37 0.25 en:my name
0.33 0.45 en:my neck
-0.22 -0.06 en:my neighb
0.16 0.09 en:my new
-0.30 0.15 en:my niece
0.48 0.51 en:my note
0.12 0.01 en:my notes
-0.14 -0.21 en:my old
0.04 0.27 en:my own
0.18 -0.14 en:my parent
-0.56 0.48 en:my partne
0.10 0.08 en:my passwo
0.01 -0.22 en:my phone
-0.34 -0.55 en:my pills
-0.26 0.42 en:my room
0.15 0.17 en:my roomma
0.18 0.07 en:my sister
-0.40 -0.22 en:my skin
0.09 0.36 en:my sleep
0.33 0.51 en:my sleepi
-0.57 -0.12 en:my son
0.22 0.02 en:my sons
0.05 0.52 en:my stepfa
0.48 0.43 en:my stomac
0.14 0.18 en:my suffer
-0.27 -0.34 en:my team
0.44 0.23 en:my therap
0.49 0.46 en:my thighs
0.60 0.51 en:my throat
-0.33 0.41 en:my twenti
0.30 0.50 en:my uncle
-0.39 0.52 en:my walls
-0.15 0.08 en:my wife
-0.27 -0.21 en:my will
0.48 0.55 en:my wrist
0.34 0.32 en:my wrists
-0.54 -0.62 en:my ~
0.63 0.56 en:myself
0.04 0.73 en:myself again
0.28 0.25 en:myself alive
0.12 0.12 en:myself an
-0.02 0.79 en:myself and
-0.35 -0.09 en:myself at
0.36 0.28 en:myself from
0.46 0.31 en:myself if
0.02 0.22 en:myself in
0.34 0.43 en:myself nothin
-0.18 -0.27 en:myself now
0.28 0.27 en:myself please
-0.11 0.47 en:myself so
-0.16 -0.31 en:myself this
0.03 -0.31 en:myself today
0.58 0.51 en:myself tonigh
-0.30 0.28 en:myself when
0.91 0.85 en:n
-0.25 0.56 en:name
-0.44 0.64 en:names
-0.09 -0.21 en:nearly
-0.28 -0.32 en:nearly died
-0.22 -0.62 en:nearly ~
0.33 0.73 en:neck
0.80 0.39 en:need
0.52 0.60 en:need in
0.39 0.36 en:need the
0.39 0.15 en:need them
0.45 0.27 en:need to
-0.39 -0.63 en:needed
0.24 0.28 en:needed to
-0.51 0.57 en:needs
0.23 0.38 en:needs to
-0.70 -0.21 en:neighb
-0.88 -0.50 en:never
-0.62 -0.29 en:never been
-0.19 0.02 en:never do
-0.41 -0.33 en:never hit
0.14 0.43 en:never told
-0.49 -0.53 en:never tried
-0.74 -0.94 en:new
-0.31 -0.27 en:new flat
-0.15 -0.11 en:new job
-0.44 -0.41 en:new kitche
-0.16 -0.14 en:new pills
-0.29 -0.35 en:news
-0.12 -0.13 en:news a
0.23 0.16 en:next
0.25 0.29 en:next one
0.53 0.55 en:next time
-0.20 0.22 en:next to
-0.36 -0.38 en:next week
0.50 0.54 en:ngl
0.35 0.39 en:ngl i
0.64 0.51 en:nice
-0.42 0.21 en:niece
0.29 0.43 en:night
0.39 0.19 en:night and
0.17 0.58 en:night i
0.18 0.18 en:night its
-0.35 -0.11 en:nights
0.42 0.54 en:nine
-0.42 -0.50 en:ninety
-0.58 -0.72 en:no
-0.10 -0.04 en:no i
-0.37 0.45 en:no intent
-0.48 0.47 en:no light
-0.06 -0.08 en:no more
0.39 0.56 en:no need
0.47 0.52 en:no other
-0.22 0.59 en:no plan
0.24 0.25 en:no point
0.34 0.20 en:no reason
-0.17 0.31 en:no way
0.27 0.07 en:nobody
-0.52 -0.53 en:nobody is
0.56 0.51 en:nobody knows
-0.05 0.27 en:nobody needs
0.44 0.48 en:nobody will
0.14 0.26 en:nobody would
0.22 0.18 en:noise
0.07 0.93 en:nolong
-0.27 -0.52 en:none
0.31 0.28 en:noodle
-0.61 -0.31 en:normal
0.26 0.44 en:not
0.50 0.54 en:not a
0.41 0.33 en:not around
-0.11 0.48 en:not being
-0.02 0.32 en:not even
-0.23 0.41 en:not exist
0.24 0.19 en:not go
-0.01 -0.26 en:not going
-0.57 -0.49 en:not gonna
-0.52 -0.24 en:not in
0.53 0.60 en:not safe
0.41 0.54 en:not scared
-0.11 0.53 en:not suicid
0.26 0.18 en:not sure
-0.42 -0.44 en:not thinki
-0.59 0.21 en:not to
0.51 0.59 en:not while
0.91 0.81 en:note
0.17 0.01 en:notes
0.00 0.01 en:nothin
-0.46 0.35 en:nothin back
0.25 -0.12 en:nothin else
0.41 0.26 en:nothin i
-0.03 0.30 en:nothin left
-0.61 -0.15 en:notice
0.04 -0.11 en:notice on
-0.36 -0.55 en:novel
-0.28 -0.23 en:novel the
0.44 0.47 en:now
-0.28 -0.41 en:now and
-0.08 -0.02 en:now i
0.61 0.55 en:now im
0.31 0.13 en:now ive
-0.19 -0.15 en:now the
-0.35 0.25 en:nurse
-0.30 0.02 en:of
0.59 0.41 en:of a
-0.06 0.36 en:of being
0.21 -0.15 en:of blood
0.51 0.40 en:of dying
-0.31 0.16 en:of hospit
-0.41 -0.01 en:of hurtin
-0.02 -0.03 en:of it
0.33 0.30 en:of life
-0.15 0.43 en:of living
0.02 0.20 en:of me
-0.35 -0.47 en:of my
-0.07 0.47 en:of people
0.13 -0.17 en:of pills
-0.39 0.49 en:of space
0.17 -0.02 en:of suicid
-0.13 0.15 en:of that
0.08 0.15 en:of the
0.28 0.19 en:of them
0.03 0.14 en:of this
0.10 0.06 en:of us
-0.02 -0.14 en:off
-0.49 -0.34 en:off a
0.23 0.61 en:off the
0.04 -0.19 en:off withou
0.17 -0.15 en:ok
-0.26 1.04 en:okay
-0.47 -0.12 en:old
-0.14 -0.17 en:old dog
-0.25 -0.29 en:old school
-0.23 0.36 en:old woman
-0.05 -0.03 en:on
-0.03 0.06 en:on a
-0.37 0.44 en:on eggshe
-0.67 -0.31 en:on friday
0.13 0.27 en:on her
-0.08 -0.08 en:on i
0.20 0.10 en:on it
-0.22 -0.31 en:on monday
0.52 0.45 en:on my
-0.21 0.38 en:on purpos
0.00 -0.09 en:on sunday
-0.44 -0.26 en:on that
0.02 -0.04 en:on the
-0.12 -0.14 en:on thursd
-0.01 0.11 en:on tuesda
0.18 0.35 en:once
-0.20 -0.22 en:once more
-0.48 -0.06 en:once so
0.68 0.72 en:one
0.34 0.25 en:one day
0.16 0.22 en:one leg
-0.02 0.02 en:one more
0.03 0.24 en:one thing
0.36 0.36 en:one way
0.28 0.15 en:one who
-0.37 -0.40 en:onions
0.59 0.82 en:online
0.12 0.06 en:only
-0.26 -0.40 en:only a
0.43 0.39 en:only gotta
0.34 0.37 en:only one
-0.06 0.48 en:only the
0.50 0.53 en:only thing
0.54 0.44 en:only waitin
-0.44 -0.46 en:only want
0.52 0.52 en:only way
0.76 0.94 en:open
0.39 0.40 en:open and
-0.16 -0.32 en:or
0.11 -0.11 en:ordere
0.13 -0.03 en:ordere the
-0.50 -0.48 en:organi
0.69 0.33 en:other
0.32 0.36 en:other one
-0.13 -0.12 en:other side
0.43 0.29 en:other way
-0.34 -0.35 en:otherw
-1.22 -0.89 en:our
-0.26 -0.22 en:our car
-0.31 0.39 en:our neighb
0.33 -0.08 en:out
0.39 0.42 en:out and
-0.40 -0.47 en:out i
-0.40 -0.27 en:out in
0.25 0.20 en:out loud
-0.14 -0.02 en:out of
0.64 0.65 en:out out
0.28 0.38 en:out that
0.28 0.15 en:out there
-0.21 -0.59 en:outliv
0.14 0.71 en:outsid
0.31 0.31 en:outsid his
-0.13 -0.38 en:over
-0.10 -0.12 en:over and
0.31 0.28 en:over im
-0.23 -0.35 en:over it
0.25 0.34 en:over my
0.06 -0.02 en:over the
0.43 0.99 en:overdo
-0.31 0.16 en:overdo and
-0.23 -0.26 en:overdo i
-0.16 0.56 en:overdo on
-0.59 -0.53 en:overki
-0.42 -0.38 en:overki to
-0.36 -0.37 en:overti
-0.34 0.04 en:own
-0.59 0.38 en:own funera
0.30 -0.07 en:own hands
0.21 0.35 en:own life
-0.74 -0.63 en:packed
0.15 -0.21 en:paid
-0.50 -0.48 en:painte
-0.62 -0.59 en:panic
-0.15 -0.14 en:panic attack
0.57 0.57 en:papers
0.06 -0.36 en:parent
0.48 0.60 en:park
-0.25 -0.51 en:parkin
-0.18 -0.37 en:parkin space
0.24 0.28 en:parks
0.17 0.19 en:parks and
0.32 0.86 en:part
0.23 0.61 en:part of
-0.96 -0.12 en:partne
-0.18 -0.07 en:party
-0.36 -0.34 en:pass
0.22 0.03 en:passed
0.24 0.24 en:passed out
0.28 0.34 en:passpo
-0.32 -0.39 en:passwo
-0.13 -0.15 en:passwo in
0.39 0.14 en:past
0.36 -0.40 en:patien
0.43 0.40 en:pay
-0.09 -0.28 en:pe
0.10 -0.24 en:peace
0.06 -0.09 en:peace with
-0.68 -0.16 en:peacef
-0.86 0.59 en:people
-0.32 -0.48 en:people who
0.95 0.90 en:perman
-0.00 0.55 en:person
-0.20 -0.26 en:pharma
-0.32 -0.54 en:phone
-0.26 -0.24 en:phone contra
-0.51 0.21 en:pick
-0.16 -0.33 en:picked
-0.43 -0.45 en:picked up
0.53 0.56 en:pics
-0.36 0.20 en:pictur
-0.83 -0.89 en:pill
0.24 0.15 en:pills
0.15 0.07 en:pills and
0.06 -0.04 en:pills are
-0.42 -0.04 en:pills at
-0.24 -0.19 en:pills becaus
-0.33 -0.34 en:pills by
-0.35 -0.30 en:pills each
0.25 0.27 en:pills for
0.24 0.49 en:pills in
-0.29 -0.34 en:pills make
0.42 0.28 en:pills on
-0.09 0.32 en:pills ready
-0.16 0.23 en:pills to
0.38 0.40 en:pills tonigh
0.61 0.71 en:pistol
-0.78 -0.84 en:pizza
0.01 -0.12 en:place
-0.38 -0.05 en:plan
0.10 0.44 en:plan and
-0.81 -0.89 en:plan for
-0.11 0.31 en:plan just
0.10 0.56 en:plan to
-0.80 0.32 en:plane
-0.54 0.44 en:planne
0.84 0.83 en:planni
0.51 0.48 en:planni to
-0.06 -0.47 en:plans
-0.49 -0.34 en:plans to
0.01 -0.07 en:platfo
-0.07 -0.08 en:platfo and
-0.53 -0.49 en:platfo for
-0.46 -0.61 en:play
-0.60 -0.64 en:plays
0.39 -0.10 en:please
0.40 0.41 en:please dont
0.51 0.49 en:please help
0.61 0.62 en:please i
0.13 0.33 en:please tell
-0.14 -0.38 en:podcas
-0.10 -0.27 en:podcas was
-0.12 0.08 en:poem
0.00 0.09 en:point
0.14 0.29 en:point in
-0.31 0.12 en:point of
-0.20 -0.03 en:poison
0.17 0.15 en:poison his
-0.58 -0.09 en:police
-0.28 -0.47 en:police traini
-0.64 -0.39 en:pool
0.59 0.53 en:posted
0.42 0.38 en:posted the
-0.60 -0.58 en:practi
-0.17 0.45 en:pray
-0.12 0.32 en:pray that
-0.11 -0.12 en:prescr
-0.39 -0.44 en:presen
-0.73 -1.03 en:printe
0.20 0.47 en:probab
0.80 0.59 en:proble
-0.74 -0.88 en:proces
-0.14 -0.48 en:promis
0.17 -0.20 en:promis i
0.28 0.27 en:promis you
-0.05 -0.18 en:proper
-0.60 0.77 en:punch
0.08 0.52 en:punche
-0.29 0.53 en:purpos
-0.56 -0.23 en:pushed
0.29 0.26 en:put
0.25 0.28 en:put a
0.54 0.36 en:put my
0.56 0.59 en:put the
0.75 0.53 en:quarry
0.27 -0.15 en:questi
0.25 0.25 en:quick
-0.03 -0.00 en:quiet
0.58 0.64 en:quietl
0.42 0.46 en:quietl tonigh
-0.64 -0.44 en:radio
0.34 0.26 en:rail
0.75 0.81 en:railin
-0.52 -0.51 en:raise
-0.45 -0.58 en:ran
-0.27 -0.29 en:ran out
-0.44 -0.19 en:rang
-0.27 -0.42 en:range
0.91 0.80 en:raped
-0.24 0.40 en:raped at
0.38 0.16 en:raped me
-0.09 -0.11 en:rat
-0.06 -0.08 en:rat poison
-0.09 -0.12 en:rather
0.00 -0.16 en:rather die
-0.12 0.38 en:rather not
0.06 -0.00 en:razor
-0.20 -0.45 en:read
0.21 0.10 en:read about
-0.42 -0.40 en:readin
-0.30 -0.29 en:readin a
0.25 0.09 en:ready
0.36 0.29 en:ready for
0.09 0.07 en:ready to
0.35 0.93 en:really
0.01 0.13 en:reason
0.02 -0.17 en:record
0.30 0.37 en:record a
-0.38 -0.30 en:refill
0.09 0.64 en:relaps
-0.22 -0.06 en:relief
-0.16 -0.07 en:remind
-0.41 0.19 en:rent
-0.80 0.03 en:repair
-0.74 -0.26 en:report
-0.38 0.39 en:report it
-0.15 -0.21 en:result
0.50 0.58 en:revolv
0.13 0.14 en:rifle
0.36 0.37 en:right
-0.36 -0.62 en:ring
-0.17 -0.16 en:river
0.76 0.63 en:rly
0.42 0.41 en:rly deep
-0.33 -0.49 en:roof
0.31 0.14 en:roof and
-0.60 -0.56 en:roof is
0.32 0.93 en:room
0.21 0.24 en:roomma
0.50 0.59 en:rope
-0.05 -0.03 en:rope and
-0.14 0.25 en:rope in
0.55 0.52 en:rope is
-0.10 -0.13 en:round
0.37 0.52 en:round my
-0.44 0.34 en:ruined
0.24 0.52 en:run
-0.65 -0.78 en:runnin
-1.03 -1.22 en:sad
0.17 -0.12 en:safe
0.49 0.69 en:safe i
0.25 0.08 en:safety
0.18 0.06 en:safety plan
-0.04 -0.05 en:said
-0.10 -0.28 en:said goodby
-0.29 0.44 en:said he
0.09 -0.03 en:said i
-0.42 0.37 en:said im
-0.61 -0.23 en:said it
-0.19 0.51 en:said she
0.45 0.33 en:said what
-0.15 -0.11 en:said ~
0.37 0.32 en:sam
0.01 0.41 en:same
0.19 0.18 en:sat
0.29 0.28 en:sat on
0.46 0.39 en:saturd
-0.20 -0.26 en:saved
-0.52 0.32 en:saving
-0.40 -0.46 en:saw
-0.09 -0.15 en:saw the
-0.25 0.11 en:say
-0.10 -0.32 en:say goodby
0.27 0.46 en:say he
-0.18 0.37 en:say i
0.87 1.00 en:saying
0.38 0.46 en:saying goodby
-0.18 -0.22 en:says
-0.24 0.52 en:says he
-0.03 0.38 en:says hell
0.20 0.46 en:says hes
-0.68 -0.18 en:says i
-0.38 0.12 en:says life
-0.42 -0.32 en:says my
0.20 0.48 en:says shell
-0.29 -0.50 en:scared
0.47 0.35 en:scared ill
0.24 0.27 en:scared im
-0.49 -0.63 en:scared of
-0.48 0.55 en:scars
-0.34 0.39 en:scars are
-0.21 -0.45 en:scene
0.64 0.62 en:schedu
0.12 -0.03 en:school
-0.15 -0.24 en:school and
0.01 -0.07 en:school ill
-0.22 -0.18 en:scisso
0.27 0.30 en:scratc
0.19 0.21 en:scratc my
-0.29 0.06 en:scream
-0.35 0.39 en:scream at
0.13 0.14 en:scream i
0.02 -0.10 en:sea
0.64 0.89 en:second
0.15 0.86 en:see
-0.07 0.43 en:see how
0.32 0.33 en:see it
0.48 0.50 en:see my
-0.42 0.34 en:see myself
0.34 0.20 en:see no
-0.52 -0.05 en:see the
-0.02 -0.14 en:see you
0.13 0.09 en:seeing
0.34 0.28 en:seeing the
0.38 0.42 en:seen
-0.55 -0.42 en:self
-0.48 -0.42 en:self harm
-0.15 0.42 en:self harmed
-0.63 -0.81 en:sell
-0.31 -0.50 en:sell my
-0.38 -0.36 en:send
-0.21 0.15 en:send me
-0.10 -0.00 en:sent
-0.55 -0.57 en:sent it
-0.40 -0.57 en:serial
-0.28 -0.41 en:serial killer
-0.16 -0.27 en:series
0.76 0.77 en:sertra
0.50 0.58 en:servic
0.35 0.42 en:servic revolv
-0.12 -0.14 en:sessio
-0.24 -0.28 en:set
-0.12 -0.13 en:set fire
-0.04 -0.17 en:set the
0.42 0.81 en:shakin
0.09 -0.03 en:shall
-0.53 0.05 en:she
0.33 0.11 en:she died
-0.28 0.07 en:she said
-0.16 -0.27 en:she threw
-0.38 -0.24 en:shed
0.10 0.82 en:shell
-0.31 0.16 en:shell try
0.30 0.20 en:shes
0.08 -0.10 en:shes not
0.36 0.38 en:shift
-1.02 -0.93 en:shoot
-0.66 -0.81 en:shooti
-0.59 -0.54 en:shop
-0.65 -0.64 en:short
-0.72 -0.23 en:shot
-0.06 -0.28 en:should
-0.04 -0.37 en:should be
-0.16 -0.17 en:should i
0.40 0.24 en:should like
-0.64 -0.62 en:shoute
-0.24 -0.44 en:shoute at
0.84 0.84 en:shut
0.14 0.60 en:sick
0.33 0.26 en:side
0.43 0.39 en:side of
-0.03 0.17 en:since
-0.24 0.30 en:since mum
-0.01 0.60 en:since sunday
-0.32 -0.46 en:since the
0.34 0.23 en:since yester
0.20 0.04 en:sister
-0.25 0.39 en:sister and
-0.14 0.47 en:sister is
0.37 0.37 en:sister to
0.54 0.69 en:sittin
0.21 0.31 en:sittin on
-0.17 -0.26 en:six
0.29 0.31 en:sixty
-0.56 -0.30 en:skin
-0.43 0.75 en:slappe
-0.50 -0.79 en:slaugh
-0.15 -0.45 en:sleep
0.44 0.34 en:sleep and
0.10 -0.31 en:sleep foreve
0.36 0.38 en:sleep i
-0.22 -0.35 en:sleep on
0.27 0.11 en:sleepi
0.69 0.75 en:sleepi pills
-0.44 -0.29 en:sleeps
-0.68 -0.66 en:sleepy
-0.46 -0.45 en:slept
-0.50 -0.52 en:slept like
0.49 0.44 en:slippe
0.56 -0.12 en:small
0.32 0.40 en:smothe
0.23 0.29 en:smothe the
-0.32 -0.46 en:snow
0.13 0.05 en:so
0.57 0.48 en:so bad
0.40 0.53 en:so badly
-0.39 -0.36 en:so hard
-0.69 -0.75 en:so i
-0.05 -0.41 en:so im
0.27 0.15 en:so it
-0.45 0.44 en:so low
-0.28 0.44 en:so many
-0.59 0.01 en:so much
0.23 0.72 en:so that
0.56 0.53 en:so they
-0.27 -0.39 en:so tired
-0.43 -0.47 en:sofa
-1.01 0.76 en:some
-0.29 0.57 en:some nights
0.01 0.51 en:somebo
-0.07 0.34 en:somebo else
0.06 0.29 en:someon
-0.68 0.49 en:someon in
-0.29 0.36 en:someth
-0.74 1.20 en:someti
-0.06 0.63 en:someti i
-0.80 -0.17 en:son
-0.05 -0.03 en:son is
0.16 0.04 en:song
0.31 0.03 en:sons
1.11 1.04 en:soon
0.34 0.27 en:sooner
0.24 0.19 en:sooner go
-0.17 -0.46 en:sorry
0.16 0.10 en:sorry for
-0.42 -0.44 en:sorry i
0.44 0.53 en:sorted
0.43 0.34 en:sorted the
-0.28 0.67 en:soup
-0.49 0.27 en:space
-0.60 -0.71 en:spent
-0.43 -0.51 en:spent the
0.55 0.64 en:spot
0.28 0.67 en:spring
0.26 -0.19 en:stab
0.39 0.52 en:stab him
0.53 0.52 en:stab my
0.39 0.37 en:stairs
-0.42 0.07 en:stairs and
0.46 0.45 en:standi
0.33 0.32 en:standi on
-0.59 -0.70 en:start
0.18 0.42 en:starte
0.75 0.76 en:starti
0.47 0.43 en:starti to
0.28 0.19 en:statio
0.32 0.32 en:step
0.07 0.73 en:stepfa
0.77 0.73 en:steppi
-0.51 -0.40 en:stew
-0.07 -0.09 en:still
0.13 0.14 en:still scream
-0.45 0.34 en:still think
-0.57 -0.59 en:stitch
0.67 0.60 en:stomac
-0.77 -0.17 en:stood
-0.43 0.04 en:stood on
-0.32 -0.32 en:stop
0.32 0.35 en:stop for
-0.14 -0.16 en:stop it
0.29 0.15 en:stop me
-0.33 -0.28 en:stop the
-0.30 -0.30 en:stop thinki
0.59 0.57 en:stopin
-0.60 -0.36 en:stoppe
0.71 0.63 en:stoppi
0.50 0.45 en:stoppi me
-0.58 -0.72 en:storie
0.33 0.10 en:story
0.60 0.68 en:strang
0.45 0.40 en:strang her
0.42 0.32 en:strang my
-0.20 0.50 en:stress
-0.63 -0.79 en:stuck
-0.37 -0.44 en:stuck in
-0.47 0.26 en:studen
0.12 0.10 en:stuff
0.23 -0.19 en:stupid
-0.41 -0.01 en:such
-0.29 -0.01 en:such a
0.20 0.26 en:suffer
0.83 0.67 en:suicid
-0.14 0.34 en:suicid after
0.29 0.30 en:suicid all
-0.05 -0.05 en:suicid and
-0.58 -0.15 en:suicid attemp
-0.88 -0.54 en:suicid in
0.52 0.53 en:suicid is
0.29 0.15 en:suicid this
-0.18 -0.17 en:suicid though
-0.32 0.19 en:suicid when
-0.56 -0.53 en:summer
-0.49 -0.59 en:sun
0.15 0.16 en:sunday
0.81 0.80 en:sure
0.71 0.74 en:surger
0.65 0.66 en:surviv
-0.52 -0.54 en:suspen
-0.37 -0.38 en:suspen ~
0.37 -0.11 en:swallo
0.04 0.02 en:swallo a
0.05 -0.01 en:swallo bleach
0.05 0.84 en:swear
0.46 0.49 en:swerve
0.51 0.31 en:swim
0.71 0.43 en:table
0.28 0.03 en:table and
-0.91 -0.16 en:take
0.43 0.49 en:take all
-0.17 -0.21 en:take care
0.29 0.37 en:take my
0.29 0.65 en:take the
0.97 0.96 en:taken
-0.53 -0.49 en:takes
-0.50 -0.20 en:takes me
0.11 -0.21 en:taking
0.27 0.12 en:taking my
-0.14 -0.47 en:talk
-0.33 -0.25 en:talk about
0.09 -0.15 en:talk to
-0.73 -0.29 en:talked
-0.53 0.64 en:talkin
-0.86 0.61 en:talks
-0.61 0.43 en:talks about
-0.31 -0.47 en:target
-0.09 0.90 en:tbh
-0.41 -0.57 en:tea
0.35 0.13 en:teache
-0.82 -0.86 en:team
-0.24 0.08 en:teenag
0.61 0.61 en:teh
0.19 0.18 en:tell
0.21 0.60 en:tell me
0.42 0.53 en:tell my
-0.43 -0.55 en:tell myself
0.33 0.30 en:tell the
0.47 0.36 en:tell them
0.49 0.18 en:tell you
-0.06 0.57 en:tellin
-0.04 0.41 en:tellin me
-0.55 -0.06 en:tells
-0.12 0.47 en:tells me
-0.07 -0.41 en:ten
-0.26 -0.27 en:ten minute
0.26 0.05 en:ten years
-0.68 -0.71 en:terrac
0.18 0.09 en:text
-0.68 -0.41 en:texted
-0.48 -0.29 en:texted me
0.22 -0.10 en:than
-0.15 -0.23 en:than eat
-0.35 0.06 en:than me
0.10 0.17 en:thank
0.07 0.12 en:thank you
-0.21 -0.28 en:thanks
0.05 -0.12 en:thanks for
-0.31 -0.22 en:that
-0.12 0.15 en:that god
-0.33 -0.01 en:that i
-0.21 0.62 en:that id
0.13 0.09 en:that im
0.34 0.28 en:that its
0.23 0.46 en:that my
0.18 0.22 en:that school
-0.11 -0.21 en:that she
-0.28 -0.29 en:that song
0.10 0.17 en:that the
-0.32 -0.04 en:that to
0.13 0.12 en:that was
-0.50 -0.53 en:that ~
0.31 0.07 en:thats
0.41 0.37 en:thats left
-0.19 -0.18 en:thats the
-0.35 -0.68 en:the
-0.38 -0.14 en:the annive
-0.46 -0.27 en:the argume
0.18 -0.01 en:the baby
0.40 0.27 en:the balcon
-0.23 -0.20 en:the band
0.43 0.47 en:the bath
-0.11 -0.19 en:the bathro
-0.19 -0.17 en:the bed
-0.30 -0.36 en:the belt
-0.19 -0.32 en:the bill
0.28 0.25 en:the blades
0.54 0.57 en:the blood
0.37 0.33 en:the blue
-0.04 -0.15 en:the body
-0.29 -0.27 en:the boiler
-0.24 -0.43 en:the boss
-0.09 -0.12 en:the box
-0.15 -0.14 en:the breath
0.19 0.17 en:the bridge
0.02 -0.32 en:the bullet
-0.21 -0.34 en:the bus
0.43 0.65 en:the cabine
0.24 0.34 en:the cake
0.52 0.44 en:the car
-0.46 -0.44 en:the cat
0.04 0.34 en:the cellar
0.36 0.33 en:the childr
-0.37 -0.40 en:the cliffs
-0.27 0.18 en:the cold
0.39 0.42 en:the courag
0.12 0.07 en:the day
-0.37 -0.21 en:the days
-0.50 -0.52 en:the dead
0.16 0.35 en:the desk
-0.20 -0.26 en:the detect
0.49 0.47 en:the diagno
-0.29 -0.04 en:the divorc
-0.42 -0.17 en:the doctor
-0.26 -0.30 en:the docume
-0.06 -0.01 en:the dog
-0.23 -0.35 en:the door
0.19 0.01 en:the dose
-0.13 -0.34 en:the edge
0.02 0.20 en:the end
-0.20 -0.24 en:the evenin
-0.09 -0.07 en:the fence
0.00 -0.24 en:the final
-0.28 -0.35 en:the firewo
-0.02 -0.24 en:the first
-0.08 -0.29 en:the flat
-0.42 -0.45 en:the form
0.31 0.28 en:the funera
-0.47 -0.49 en:the game
0.53 0.45 en:the garage
0.07 0.11 en:the gas
0.24 0.21 en:the girls
0.53 0.50 en:the gun
0.22 0.10 en:the guts
0.17 0.19 en:the hammer
-0.46 -0.50 en:the holida
-0.16 -0.28 en:the homewo
0.33 0.38 en:the hose
0.04 0.23 en:the house
0.33 0.31 en:the insura
0.13 0.05 en:the invoic
0.28 0.15 en:the job
0.36 0.37 en:the key
0.12 0.11 en:the keys
-0.28 -0.17 en:the kids
0.06 0.09 en:the kitche
-0.09 -0.03 en:the knife
0.25 0.31 en:the lake
0.44 0.44 en:the laptop
-0.21 -0.45 en:the last
-0.30 -0.31 en:the leafle
0.26 0.31 en:the letter
0.26 -0.19 en:the life
-0.02 0.04 en:the line
0.03 0.29 en:the medici
-0.33 -0.35 en:the meetin
-0.52 0.10 en:the mornin
-0.32 0.25 en:the motion
-0.05 -0.20 en:the move
0.43 0.33 en:the movie
-0.29 -0.34 en:the mum
-0.39 -0.39 en:the neighb
-0.67 -0.66 en:the new
-0.21 -0.25 en:the news
0.23 0.24 en:the next
-0.41 -0.48 en:the night
0.16 0.13 en:the noise
0.32 0.36 en:the note
0.16 0.10 en:the old
0.06 0.04 en:the one
0.89 0.97 en:the only
0.16 0.23 en:the other
-0.34 -0.37 en:the panic
-0.13 -0.15 en:the party
-0.35 -0.33 en:the pharma
-0.12 -0.12 en:the phone
0.38 0.40 en:the pics
0.08 0.44 en:the pills
-0.21 -0.19 en:the plan
-0.57 0.23 en:the plane
0.01 -0.20 en:the platfo
-0.10 -0.27 en:the podcas
-0.38 0.33 en:the point
-0.38 0.10 en:the police
-0.28 -0.32 en:the presen
-0.43 -0.63 en:the printe
0.53 0.38 en:the quarry
-0.43 -0.41 en:the questi
-0.46 -0.32 en:the radio
0.24 0.19 en:the rail
0.48 0.49 en:the railin
0.19 0.47 en:the razor
0.33 0.03 en:the record
-0.29 0.14 en:the rent
-0.43 -0.42 en:the report
-0.12 -0.12 en:the river
-0.03 -0.06 en:the roof
-0.04 0.37 en:the room
0.66 0.69 en:the rope
0.00 0.29 en:the same
0.11 0.27 en:the school
0.02 -0.07 en:the sea
0.28 0.48 en:the second
-0.35 -0.40 en:the shooti
-0.26 -0.31 en:the sofa
0.19 0.18 en:the song
0.28 0.26 en:the stairs
0.07 0.02 en:the statio
-0.07 -0.36 en:the story
0.42 0.45 en:the stuff
-0.40 -0.38 en:the summer
-0.37 -0.38 en:the suspen
0.10 -0.03 en:the table
-0.44 -0.45 en:the team
-0.36 -0.15 en:the though
0.13 0.31 en:the time
0.24 0.34 en:the toilet
0.16 0.16 en:the top
0.41 0.34 en:the towel
-0.43 -0.39 en:the tower
0.21 0.19 en:the tracks
-0.52 -0.61 en:the train
-0.14 -0.30 en:the trigge
0.24 0.21 en:the truth
-0.43 0.05 en:the tunnel
-0.47 0.59 en:the tv
-0.44 -0.37 en:the twins
0.13 0.41 en:the urge
0.50 0.42 en:the voices
0.26 0.81 en:the wall
0.09 -0.14 en:the way
-0.55 -0.58 en:the weddin
-0.26 -0.33 en:the week
-0.36 -0.19 en:the weeken
0.12 0.15 en:the whole
-0.03 0.17 en:the will
0.11 -0.06 en:the wind
0.01 0.04 en:the window
0.46 0.50 en:the woods
0.01 0.49 en:the worst
0.15 0.11 en:the wrong
0.19 0.21 en:the ~
0.14 -0.11 en:their
1.22 0.86 en:them
0.30 0.16 en:them after
0.35 0.42 en:them all
0.43 0.35 en:them it
-0.26 0.23 en:them now
0.11 0.06 en:then
0.58 0.52 en:then im
0.36 0.29 en:therap
0.04 0.07 en:there
0.63 1.23 en:theres
0.49 0.43 en:theres a
-0.16 0.55 en:theres no
0.53 0.44 en:theres nothin
0.26 0.19 en:theres only
-0.39 0.19 en:these
-0.37 -0.31 en:thesis
0.60 0.14 en:they
-0.12 -0.09 en:they found
0.41 0.38 en:they get
-0.44 0.75 en:theyd
0.67 0.57 en:theyll
-0.10 -0.54 en:theyre
0.34 0.31 en:theyve
0.24 0.22 en:theyve left
0.68 0.65 en:thighs
0.40 0.69 en:thing
0.47 0.52 en:thing i
0.26 0.19 en:thing left
-0.08 0.21 en:thing that
0.46 0.67 en:things
0.24 0.42 en:things and
-0.14 0.21 en:think
-0.28 0.47 en:think a
-0.04 0.29 en:think about
0.62 0.10 en:think i
0.59 0.65 en:think ill
-0.52 -0.09 en:think it
-0.14 -0.27 en:think ive
-0.36 0.50 en:think my
0.22 0.48 en:think of
0.76 0.45 en:thinki
0.31 0.39 en:thinki about
0.20 -0.19 en:thinki of
0.42 0.42 en:thinks
0.40 0.36 en:thinks im
0.41 0.09 en:third
-0.45 -0.43 en:thirty
-0.64 -0.66 en:this
-0.40 -0.30 en:this and
-0.31 -0.21 en:this chem
-0.30 -0.36 en:this heat
0.72 0.70 en:this is
0.33 0.46 en:this isnt
-0.50 -0.32 en:this job
0.60 0.66 en:this life
0.07 0.00 en:this mornin
-0.26 -0.24 en:this phone
0.03 0.10 en:this time
-0.26 -0.25 en:this town
0.16 -0.31 en:this week
0.39 0.29 en:this weeken
0.29 0.29 en:this will
0.06 -0.14 en:this with
-0.51 -0.42 en:this year
-0.62 -0.04 en:those
-0.61 0.24 en:though
0.27 0.82 en:though about
-0.17 0.33 en:though and
0.44 0.41 en:though anymor
-0.33 -0.23 en:though as
-0.13 -0.32 en:though i
-0.21 0.33 en:though of
-0.52 0.14 en:threat
0.16 -0.31 en:threat me
-0.57 0.68 en:threat to
-0.44 0.23 en:three
-0.50 0.12 en:three times
0.22 -0.02 en:threw
0.04 -0.20 en:threw me
0.05 0.27 en:threw the
0.10 0.29 en:threw up
-0.70 -0.71 en:thrill
0.84 0.72 en:throat
-0.17 -0.30 en:throug
0.17 0.52 en:throug the
-0.34 -0.53 en:throw
-0.21 -0.04 en:thursd
-0.21 -0.41 en:ticket
0.14 0.31 en:tied
-0.81 -0.29 en:till
-0.16 -0.12 en:time
-0.28 -0.28 en:time for
0.15 0.19 en:time hell
0.40 0.54 en:time i
-0.33 -0.17 en:time in
-0.68 -0.11 en:times
-0.50 0.12 en:times this
-0.66 -0.81 en:tiny
-0.43 -0.41 en:tired
0.33 -0.16 en:tired i
-0.17 0.28 en:tired of
-0.09 0.10 en:to
-0.40 0.48 en:to anyone
-0.43 -0.28 en:to be
-0.12 -0.20 en:to bed
-0.02 0.38 en:to burn
-0.37 -0.03 en:to cut
0.50 0.28 en:to die
0.53 0.19 en:to do
-0.19 0.31 en:to end
0.25 0.36 en:to everyo
-0.37 0.27 en:to exist
0.39 0.46 en:to find
0.38 0.44 en:to get
0.04 -0.02 en:to go
0.15 0.27 en:to hang
-0.25 -0.20 en:to have
-0.12 -0.13 en:to his
-0.09 0.10 en:to hospit
-0.33 -0.22 en:to hurt
0.25 0.39 en:to join
0.29 0.31 en:to just
-0.17 -0.18 en:to kill
0.22 0.54 en:to leave
0.63 0.19 en:to live
0.38 0.37 en:to make
-0.40 0.45 en:to me
-0.17 -0.09 en:to my
0.14 0.45 en:to myself
-0.23 0.33 en:to open
-0.12 -0.32 en:to put
-0.21 -0.34 en:to read
-0.12 -0.31 en:to report
0.02 0.42 en:to say
0.45 0.07 en:to see
-0.19 -0.11 en:to sleep
0.50 0.42 en:to stab
-0.30 -0.44 en:to stop
-0.06 0.29 en:to suicid
0.07 0.47 en:to take
0.09 0.08 en:to talk
-0.34 0.41 en:to tell
0.21 0.29 en:to that
-0.13 -0.05 en:to the
-0.42 0.33 en:to think
-0.23 0.17 en:to wake
-0.25 -0.42 en:to work
0.12 0.16 en:to you
-0.54 -0.45 en:to ~
-0.08 -0.32 en:toast
-0.31 -0.66 en:today
0.30 0.32 en:today and
0.53 0.60 en:today i
-0.13 -0.14 en:today the
-0.87 -0.87 en:toddle
0.33 0.48 en:toilet
0.13 0.11 en:told
0.36 0.52 en:told anyone
-0.03 -0.27 en:told her
-0.45 -0.44 en:told him
0.12 0.58 en:told me
-0.11 0.18 en:told my
0.23 0.27 en:told the
-0.36 0.40 en:told you
0.17 0.08 en:tomorr
-0.35 -0.34 en:tomorr i
1.41 1.13 en:tonigh
0.36 0.16 en:tonigh and
0.47 0.38 en:tonigh dont
-0.21 -0.23 en:tonigh finall
0.42 0.50 en:tonigh i
-0.59 -0.58 en:tonigh is
0.32 0.27 en:tonigh its
0.37 0.33 en:tonigh the
0.22 0.17 en:too
0.37 0.32 en:too deep
0.49 0.40 en:too late
0.00 -0.11 en:too many
0.20 -0.17 en:too much
0.15 0.27 en:took
0.25 0.04 en:took a
0.51 0.56 en:took all
0.63 0.49 en:took an
-0.17 -0.24 en:took my
-0.34 -0.41 en:took the
-0.29 -0.07 en:took them
0.03 0.33 en:took too
-0.66 0.54 en:tooth
0.25 0.25 en:top
0.14 0.14 en:top drawer
0.76 0.65 en:touche
0.31 0.28 en:touche her
0.41 0.38 en:touche me
0.57 0.48 en:towel
-0.60 -0.55 en:tower
-0.37 -0.35 en:town
0.12 0.06 en:tracks
-0.70 -0.81 en:traffi
-0.25 -0.43 en:traffi and
-0.62 -0.57 en:train
-0.45 -0.49 en:train the
-0.38 -0.48 en:train was
-0.39 -0.66 en:traini
0.55 0.56 en:trains
-0.31 -0.29 en:trappe
-0.14 0.26 en:trappe and
-0.68 0.12 en:treatm
-0.29 -0.02 en:tried
-0.20 -0.03 en:tried to
-0.20 -0.42 en:trigge
-0.77 0.77 en:troubl
-0.43 -0.55 en:true
0.89 0.86 en:trust
0.34 0.38 en:trust myself
0.33 0.29 en:truth
-0.11 0.70 en:try
-0.09 0.39 en:try again
-0.04 0.55 en:trying
0.09 -0.14 en:trying to
-0.01 0.15 en:tuesda
-0.60 0.07 en:tunnel
0.59 0.60 en:turned
-0.66 0.83 en:tv
-0.30 -0.22 en:twelve
-0.46 0.57 en:twenti
-0.29 0.30 en:twenti i
-0.52 0.34 en:twenty
-0.31 0.81 en:twice
-0.62 -0.51 en:twins
-0.46 -0.49 en:two
-0.33 0.35 en:two months
-0.31 0.39 en:two years
0.49 0.45 en:type
1.27 1.24 en:unaliv
0.53 0.50 en:unaliv myself
0.42 0.69 en:uncle
0.15 -0.04 en:under
0.36 0.38 en:under my
0.01 -0.12 en:under the
-0.60 0.70 en:univer
-0.17 0.23 en:until
0.27 0.06 en:until sunday
0.50 0.64 en:up
0.06 0.29 en:up after
0.55 0.32 en:up and
-0.44 -0.31 en:up but
0.18 0.05 en:up for
0.43 0.48 en:up here
-0.50 -0.32 en:up my
0.16 0.18 en:up on
0.36 0.08 en:up the
-0.10 -0.07 en:up to
0.43 0.34 en:up tomorr
0.39 0.25 en:update
0.29 0.59 en:urge
0.05 0.43 en:urge to
0.40 0.18 en:us
0.92 0.80 en:use
-0.83 0.86 en:used
-0.58 0.53 en:used to
-1.10 -0.62 en:very
-0.49 -0.50 en:vet
0.00 -0.22 en:video
0.30 0.37 en:video for
0.41 0.29 en:view
0.29 0.23 en:view from
-0.01 -0.21 en:visit
-0.10 -0.19 en:voice
-0.18 -0.14 en:voices
-0.18 -0.26 en:wait
0.17 0.03 en:wait to
0.76 0.82 en:waitin
0.52 0.45 en:waitin for
-0.31 0.15 en:wake
-0.22 0.11 en:wake up
0.08 0.44 en:walk
-0.37 0.44 en:walk on
-0.82 -0.83 en:walked
0.75 0.56 en:walkin
0.54 0.40 en:walkin to
0.43 0.31 en:walks
0.37 1.13 en:wall
0.36 0.37 en:wall i
-0.72 0.87 en:walls
0.67 0.27 en:wanna
-0.02 -0.07 en:wanna be
0.25 0.36 en:wanna commit
0.46 0.47 en:wanna cut
0.48 0.70 en:wanna die
0.24 0.26 en:wanna do
0.63 0.69 en:wanna end
0.42 0.47 en:wanna go
0.16 -0.08 en:wanna hurt
0.68 0.71 en:wanna jump
0.67 0.49 en:wanna kill
0.36 0.37 en:wanna kms
-0.50 -0.59 en:wanna leave
-0.11 -0.07 en:wanna live
0.67 0.69 en:wanna see
0.23 0.23 en:wanna step
-0.50 -0.41 en:wanna stop
-0.23 -0.28 en:wanna take
0.45 0.46 en:wanna unaliv
-0.85 -0.89 en:wanna ~
0.47 -0.04 en:want
0.37 0.62 en:want attent
0.52 0.61 en:want help
0.33 0.32 en:want is
0.03 0.03 en:want it
-0.29 -0.37 en:want more
-0.46 -0.46 en:want one
0.64 0.65 en:want out
-0.58 -0.66 en:wanted
-0.39 -0.38 en:wanted to
0.36 0.80 en:wantin
0.26 0.57 en:wantin to
-0.14 -0.34 en:wants
-0.28 -0.36 en:wants me
-0.03 -0.06 en:wants to
-0.39 0.08 en:ward
-0.27 -0.27 en:ward we
-0.15 -0.17 en:warnin
-0.40 -0.61 en:was
0.11 0.05 en:was a
-0.16 -0.41 en:was about
0.05 0.15 en:was an
-0.27 0.42 en:was at
-0.41 -0.09 en:was born
-0.26 -0.35 en:was cancel
0.13 0.33 en:was dead
-0.10 -0.12 en:was dying
-0.40 -0.42 en:was hard
-0.11 0.22 en:was in
-0.44 -0.31 en:was kind
-0.48 -0.33 en:was last
-0.26 -0.33 en:was late
-0.26 -0.25 en:was lovely
-0.28 0.18 en:was on
0.52 0.33 en:was only
-0.42 -0.38 en:was overki
-0.24 0.40 en:was raped
-0.09 -0.21 en:was small
-0.46 -0.02 en:was suicid
-0.15 0.36 en:was ten
0.48 0.55 en:was the
-0.32 -0.12 en:was very
0.69 0.95 en:wasnt
-0.59 0.85 en:waste
-0.42 0.61 en:waste of
0.67 0.63 en:wat
-0.43 -0.67 en:watche
-0.27 -0.36 en:watche the
-0.23 -0.25 en:water
0.13 0.14 en:water at
0.29 0.40 en:way
0.19 0.51 en:way out
0.37 0.29 en:way to
0.73 0.61 en:ways
0.52 0.44 en:ways to
-1.51 -1.55 en:we
-0.34 -0.39 en:we buried
-0.29 -0.26 en:we discus
-0.37 -0.26 en:we drove
-0.26 -0.41 en:we had
-0.44 -0.45 en:we have
-0.10 -0.24 en:we lost
-0.30 -0.28 en:we practi
-0.17 -0.15 en:we put
-0.37 -0.41 en:we watche
0.19 0.16 en:we went
-0.51 0.27 en:we were
-0.38 -0.30 en:we ~
-0.64 -0.82 en:weddin
0.68 0.71 en:wednes
-0.23 -0.29 en:week
0.14 -0.12 en:week and
-0.24 0.15 en:week the
-0.47 0.12 en:weeken
-0.30 -0.30 en:weekly
0.03 0.43 en:weeks
0.07 0.38 en:weight
-0.58 -0.46 en:well
-0.10 -0.41 en:went
-0.06 0.13 en:went for
0.19 0.14 en:went theres
0.13 0.04 en:went to
-0.13 -0.17 en:went well
-0.73 -0.79 en:were
-0.34 -0.07 en:were dead
-0.36 -0.51 en:were on
0.27 0.42 en:were the
-0.26 -0.35 en:were ~
0.05 0.70 en:werent
0.12 0.50 en:what
-0.28 -0.38 en:what a
-0.28 0.47 en:what do
-0.41 -0.17 en:what happen
0.70 0.69 en:what i
-0.39 -0.52 en:what is
-0.38 0.16 en:what it
0.13 0.43 en:what its
0.32 0.04 en:what to
-0.02 -0.09 en:whats
-0.31 0.51 en:when
0.18 0.06 en:when he
0.30 0.28 en:when hes
-0.66 -0.09 en:when i
0.01 0.85 en:when im
-0.43 -0.51 en:when she
-0.41 -0.04 en:when someon
0.17 -0.12 en:when the
0.22 0.01 en:when you
1.05 0.76 en:where
0.51 0.49 en:where he
0.36 0.43 en:where im
-0.09 -0.20 en:where she
-0.01 -0.16 en:where the
0.25 0.55 en:whethe
0.30 0.15 en:which
0.46 0.43 en:while
0.32 -0.21 en:who
0.30 0.38 en:who gets
-0.15 -0.37 en:who killed
0.34 -0.18 en:whole
0.15 0.08 en:whole bottle
-0.15 -0.14 en:whole family
-0.00 0.50 en:why
0.01 -0.09 en:why i
-0.31 0.40 en:why im
-0.56 -0.22 en:wife
0.17 0.23 en:will
0.26 0.16 en:will be
0.49 0.67 en:will gotta
-0.17 -0.11 en:will is
-0.03 0.17 en:will to
0.16 -0.08 en:wind
0.21 0.11 en:window
-0.52 0.55 en:wine
0.74 0.83 en:winter
-0.78 0.33 en:wish
-0.40 0.71 en:wish i
-0.01 -0.26 en:wish to
0.17 -0.30 en:with
-0.54 -0.52 en:with a
0.51 0.22 en:with everyo
-0.05 0.02 en:with her
0.36 0.42 en:with him
0.12 -0.12 en:with his
0.38 0.35 en:with it
0.41 0.39 en:with me
0.10 -0.28 en:with my
0.39 0.04 en:with myself
-0.19 -0.15 en:with no
0.07 0.20 en:with one
-0.24 -0.12 en:with the
-0.48 -0.43 en:with this
-0.01 0.36 en:withou
-0.14 0.24 en:withou me
0.33 0.31 en:withou them
-0.15 0.11 en:woke
-0.10 0.08 en:woke up
-0.32 0.50 en:woman
-0.40 -0.12 en:wonder
-0.46 0.28 en:wonder what
0.69 0.41 en:wont
0.30 -0.09 en:wont be
-0.35 0.61 en:wont do
0.23 0.23 en:wont hear
0.44 0.61 en:wont let
0.40 0.35 en:wont need
0.61 0.59 en:wont stop
0.34 0.24 en:wont wake
0.65 0.70 en:woods
-0.27 -0.23 en:work
0.42 0.42 en:work im
-0.39 -0.33 en:work on
0.59 0.67 en:worked
0.42 0.48 en:worked out
0.33 0.24 en:workin
-0.27 -0.49 en:works
0.69 0.67 en:world
-0.64 -0.48 en:worrie
-0.21 -0.48 en:worrie about
0.06 -0.22 en:worry
0.14 -0.06 en:worry about
0.01 0.69 en:worst
0.01 -0.23 en:worth
-0.18 -0.21 en:worth it
0.04 0.24 en:worth living
-0.43 0.96 en:would
0.11 0.76 en:would be
-0.35 0.35 en:would notice
-0.32 0.40 en:would you
0.04 1.39 en:wouldn
0.11 0.26 en:wouldn do
-0.01 0.35 en:wouldn hurt
0.67 0.77 en:wrist
0.48 0.45 en:wrists
0.42 0.12 en:write
-0.55 -0.58 en:writin
-0.05 0.01 en:writte
-0.39 -0.39 en:wrong
0.44 0.45 en:wrong side
0.03 -0.05 en:wrote
-0.42 0.31 en:wrote a
0.02 -0.18 en:wrote my
0.32 0.33 en:wrote the
-0.48 -0.21 en:year
-0.26 0.10 en:year i
-0.25 -0.27 en:year with
-0.60 0.15 en:years
-0.36 0.28 en:years ago
-0.69 -0.86 en:yes
0.46 0.46 en:yester
0.00 0.27 en:yester and
0.20 0.41 en:yester but
-0.02 0.01 en:you
0.39 0.40 en:you all
0.31 0.23 en:you can
0.07 0.12 en:you did
-0.35 0.49 en:you do
-0.01 0.04 en:you for
-0.01 -0.17 en:you get
-0.51 0.10 en:you gotta
0.45 0.44 en:you have
-0.36 0.41 en:you i
0.42 0.49 en:you ill
0.07 -0.02 en:you tell
0.29 0.43 en:you were
0.28 0.44 en:you wont
0.45 0.45 en:youll
-0.65 -0.31 en:young
-0.69 -0.80 en:your
0.32 0.41 en:your fault
0.14 -0.03 en:youre
0.39 0.29 en:youre the
-0.28 -0.38 en:yourse
-0.61 -0.85 en:zombie
-0.38 -0.44 en:zombie proces
-1.64 -1.71 en:~
-0.31 -0.35 en:~ after
0.11 -0.17 en:~ and
-0.33 -0.23 en:~ at
-0.09 -0.22 en:~ but
-0.28 -0.36 en:~ i
-0.43 -0.30 en:~ in
0.69 0.71 en:~ iron
0.44 0.43 en:~ is
-0.40 -0.46 en:~ mum
-0.70 -0.78 en:~ my
-0.63 -0.64 en:~ the
-0.30 -0.38 en:~ this
-0.56 -0.44 en:~ today
-0.21 -0.21 en:~ weekly
-0.27 -0.11 en:~ what
-0.26 -0.33 en:~ when
-0.57 -0.72 en:~ with
-1.15 -1.20 en:~ ~
0.28 -0.06 end
-0.13 -0.04 end+enough
-0.06 -0.24 end+exit
0.28 0.33 end+forever
-0.25 -0.24 end+give-away
-0.23 0.09 end+glad
0.39 0.39 end+gun
-0.55 -0.60 end+height
0.91 0.80 end+hold
0.11 0.06 end+hurt-other
0.41 0.35 end+hurt-self
-0.05 -0.03 end+intend
0.83 0.72 end+kill-self
0.37 0.19 end+kin
-0.35 -0.49 end+last
0.10 0.27 end+laugh
-0.39 -0.36 end+leisure
0.10 0.10 end+letter
0.90 1.54 end+life
0.21 0.18 end+matter
-0.72 -0.68 end+media
-0.21 0.29 end+no
0.10 0.32 end+now
-0.12 -0.14 end+old
0.06 -0.08 end+other
0.33 0.35 end+pain
0.32 0.26 end+papers
-0.56 -0.29 end+passed
-0.24 -0.30 end+past
-0.10 -0.07 end+peace
0.27 0.33 end+pills
-0.40 -0.46 end+poison
0.01 -0.07 end+prepare
0.44 0.45 end+quantity
0.48 0.29 end+question
-0.45 -0.46 end+rope
-0.24 -0.26 end+school
0.09 -0.05 end+self
0.36 0.12 end+spoken
-0.27 -0.19 end+stand
-0.18 -0.27 end+suicide
-0.36 -0.34 end+therapy
-0.03 -0.13 end+tired
0.16 0.12 end+tonight
0.19 0.19 end+took
0.27 0.65 end+trapped
0.21 -0.05 end+urge
0.02 -0.08 end+vehicle
0.44 -0.13 end+violence
-0.47 -0.61 end+want
-0.33 -0.34 end+work
0.49 0.53 end+wound
0.08 0.23 end+you
0.39 0.36 end>alone
0.19 0.21 end>anymore
-0.48 -0.42 end>chores
0.09 0.03 end>date
0.32 0.40 end>do-it
0.47 0.77 end>end
-0.02 0.46 end>enough
0.41 0.52 end>forever
0.39 0.39 end>glad
-0.42 -0.46 end>height
0.30 0.41 end>hold
0.24 0.23 end>hurt-self
0.17 0.21 end>intend
0.56 0.56 end>kill-self
0.43 0.34 end>letter
0.63 1.01 end>life
-0.79 -0.73 end>media
-0.62 -0.24 end>no
0.30 0.33 end>now
-0.34 -0.42 end>other
0.28 0.26 end>past
0.41 0.39 end>prepare
0.17 0.40 end>quantity
0.14 0.08 end>rope
0.13 -0.03 end>school
0.39 0.19 end>self
-0.01 -0.06 end>stand
-0.11 -0.18 end>suicide
-0.36 -0.34 end>therapy
0.06 -0.01 end>tonight
-0.35 0.13 end>trapped
-0.30 -0.31 end>want
0.25 0.42 end>wound
0.18 -0.01 enough
0.38 0.47 enough+find
0.21 0.03 enough+glad
0.16 0.15 enough+height
0.07 -0.10 enough+hold
0.33 0.27 enough+intend
0.34 0.35 enough+last
0.50 0.55 enough+life
0.32 0.26 enough+matter
0.38 0.67 enough+no
0.58 0.50 enough+now
0.23 0.52 enough+other
0.63 0.61 enough+papers
0.41 0.22 enough+passed
-0.46 0.15 enough+past
-0.24 0.32 enough+peace
0.50 0.65 enough+pills
0.16 0.06 enough+prepare
0.24 -0.01 enough+quantity
0.34 0.28 enough+question
-0.07 -0.09 enough+self
0.31 0.25 enough+sleep-away
0.35 0.27 enough+stand
0.37 0.45 enough+substance
-0.11 0.36 enough+suicide
-0.10 -0.16 enough+tonight
0.23 0.43 enough+took
0.34 0.32 enough+train
-0.30 0.50 enough+want
-0.35 -0.44 enough>anymore
-0.09 0.25 enough>date
0.04 0.52 enough>die
0.41 0.49 enough>enough
0.31 0.27 enough>hold
0.39 0.31 enough>no
0.20 0.29 enough>now
-0.15 0.16 enough>other
0.44 0.52 enough>passed
-0.25 0.23 enough>past
0.35 0.69 enough>pills
0.34 0.37 enough>prepare
0.04 -0.28 enough>self
0.21 0.19 enough>stand
0.51 0.60 es:30
0.36 0.43 es:30 pastil
0.31 0.54 es:60
0.00 0.28 es:a
0.21 0.02 es:a acabar
0.29 0.38 es:a alguie
0.44 0.52 es:a apunal
-0.48 -0.55 es:a camina
0.29 0.32 es:a colgar
-0.45 -0.19 es:a correr
0.44 0.53 es:a cortar
0.42 0.32 es:a dar
-0.22 -0.21 es:a decir
0.42 0.31 es:a diario
-0.40 0.37 es:a dios
0.67 0.66 es:a ese
-0.05 -0.16 es:a estar
-0.06 0.07 es:a hacer
-0.08 -0.10 es:a la
0.39 0.40 es:a lanzar
0.27 0.46 es:a las
-0.16 0.37 es:a lastim
0.19 0.22 es:a llamar
0.60 0.56 es:a llegar
-0.33 -0.25 es:a lo
-0.45 -0.02 es:a los
0.04 0.07 es:a matar
0.31 0.16 es:a mi
0.16 -0.26 es:a mis
-0.49 -0.48 es:a morir
-0.14 -0.01 es:a nadie
0.21 0.22 es:a necesi
0.43 0.39 es:a otro
0.07 0.09 es:a pagar
-0.70 -0.67 es:a por
0.27 0.33 es:a prende
0.25 0.52 es:a propos
0.46 0.51 es:a punto
0.28 0.17 es:a que
0.32 0.23 es:a quien
0.41 0.46 es:a saber
-0.19 -0.13 es:a salvo
0.57 0.51 es:a seguir
0.56 0.57 es:a sentir
-0.11 0.44 es:a ser
-0.57 -0.43 es:a su
0.33 0.29 es:a suicid
0.46 0.59 es:a tener
0.39 0.36 es:a termin
0.49 0.48 es:a tiempo
-0.22 -0.25 es:a tirar
-0.05 0.49 es:a todos
0.05 0.53 es:a tomar
-0.11 -0.11 es:a tu
-0.12 -0.06 es:a un
-0.17 0.30 es:a una
-0.83 0.47 es:a veces
0.40 0.14 es:a ver
-0.58 -0.61 es:a ~
0.83 1.22 es:abajo
0.44 0.48 es:abiert
0.32 0.34 es:abiert y
1.00 0.94 es:abri
0.71 0.67 es:abri el
-0.31 0.31 es:abrir
-0.22 0.22 es:abrir los
0.08 0.15 es:abuela
-0.46 -0.10 es:abuelo
-0.45 -0.65 es:aburri
-0.52 0.60 es:abuso
-0.37 0.43 es:abuso de
0.57 0.70 es:acaba
0.54 0.65 es:acaba de
0.33 0.29 es:acabar
0.12 0.47 es:acabar con
-0.64 -0.63 es:acabar las
0.47 0.39 es:acabe
0.23 0.17 es:acabo
0.44 0.49 es:acabo de
-0.69 -0.74 es:acanti
-0.19 0.50 es:accide
0.38 0.47 es:adentr
0.22 0.11 es:adios
0.80 0.84 es:adivin
0.36 0.37 es:adivin quien
-0.50 0.69 es:adoles
0.17 0.04 es:afuera
0.37 0.39 es:afuera de
0.33 0.21 es:agarro
0.64 0.64 es:ago
-0.22 -0.30 es:agua
0.13 0.15 es:agua hirvie
0.23 0.06 es:aguant
-0.36 0.30 es:aguant mas
-0.35 -0.16 es:ahi
-0.42 -0.45 es:ahi vamos
-0.16 -0.15 es:ahogo
0.12 0.04 es:ahora
0.56 0.56 es:ahora no
0.60 0.51 es:ahora si
-0.14 0.13 es:ahora solo
-0.59 -0.52 es:ahora tenemo
0.36 0.03 es:ahorca
0.43 0.66 es:ahorco
0.58 0.79 es:ahorro
-0.72 -0.92 es:ajedre
-0.25 -0.19 es:al
-0.52 -0.66 es:al ajedre
-0.29 -0.42 es:al arbitr
0.34 0.27 es:al bebe
-0.33 -0.55 es:al blanco
-0.47 0.63 es:al dia
-0.28 -0.31 es:al grupo
0.13 0.43 es:al lado
0.03 -0.05 es:al mar
-0.41 -0.30 es:al medico
-0.29 -0.27 es:al perro
0.28 0.14 es:al rio
-0.39 0.08 es:al trabaj
0.33 0.50 es:al tren
-0.04 -0.03 es:alarma
0.68 0.43 es:alcanz
0.29 0.02 es:alegro
-0.18 -0.27 es:algo
0.61 0.47 es:alguie
-0.00 -0.14 es:alguie me
0.47 0.49 es:algun
0.34 0.35 es:algun dia
-0.75 0.64 es:alguna
-0.41 -0.27 es:alivio
-0.77 -0.37 es:alma
0.61 0.59 es:almoha
-0.13 0.44 es:alquil
0.65 0.69 es:alto
0.17 0.28 es:alto ya
-0.70 -0.05 es:alumno
-0.52 -0.62 es:amable
-0.56 0.71 es:amenaz
-0.40 0.51 es:amenaz con
-0.73 -0.14 es:amiga
-0.35 0.13 es:amiga acaba
-0.39 0.36 es:amiga me
0.03 0.69 es:amigo
-0.30 -0.36 es:amo
-0.22 -0.20 es:amo a
-0.84 -0.14 es:anda
-0.31 -0.17 es:anden
0.08 -0.30 es:anden y
-0.37 0.93 es:ando
0.33 0.48 es:ando con
0.53 0.56 es:anillo
-0.51 -0.14 es:aniver
-0.05 0.65 es:ano
-0.30 0.54 es:ano pasado
0.23 -0.04 es:ano que
1.04 1.07 es:anoche
0.90 0.86 es:anoche me
-0.09 -0.11 es:anos
0.56 0.44 es:anos y
-0.04 0.25 es:antes
-0.17 0.06 es:antes de
0.30 0.11 es:antes del
0.04 0.66 es:antes me
-0.53 -0.71 es:antide
-0.30 -0.51 es:aora
0.52 0.55 es:apague
0.23 0.27 es:aparca
0.17 0.19 es:aparca y
-0.58 -0.68 es:aprend
0.11 -0.07 es:apriet
0.08 -0.05 es:apriet el
0.74 0.73 es:apunal
0.39 1.01 es:aqui
-0.41 -0.58 es:arbitr
0.12 0.02 es:arma
-0.59 -0.51 es:armas
-0.42 -0.37 es:armas ni
-0.48 0.19 es:arregl
-0.09 -0.17 es:arregl y
0.56 0.62 es:arriba
-0.59 0.53 es:arruin
0.73 0.51 es:asegur
-0.67 -0.61 es:asesin
-0.45 -0.40 es:asesin en
-0.36 -0.29 es:asi
0.12 -0.38 es:asi que
0.54 0.49 es:asusta
-0.50 -0.63 es:ataco
-0.72 -0.69 es:atamos
-0.43 -0.28 es:ataque
-0.31 -0.20 es:ataque de
0.46 0.57 es:atenci
0.33 0.40 es:atenci quiero
-0.43 0.30 es:atrapa
-0.31 0.21 es:atrapa y
0.41 0.34 es:atras
0.04 0.05 es:atras de
-0.04 0.83 es:atrope
-0.53 0.26 es:atrope un
-0.65 -0.41 es:audio
-0.88 -0.82 es:aument
0.23 0.33 es:auto
0.00 0.35 es:auto y
0.02 -0.13 es:autobu
0.01 -0.09 es:autobu y
-0.82 -0.82 es:autole
-0.84 -0.72 es:auxili
-0.60 0.23 es:avion
-0.67 -0.64 es:avisa
0.39 0.31 es:ayer
0.99 1.13 es:ayuda
0.43 0.47 es:ayuda quiero
0.24 0.13 es:azotea
0.51 0.48 es:azotea y
0.37 0.34 es:azul
0.23 0.21 es:azul perdon
0.19 0.01 es:bajar
-0.20 -0.34 es:bajaro
-0.42 0.37 es:baje
-0.47 0.16 es:bajo
-0.22 -0.33 es:bajo el
0.47 0.57 es:balazo
0.29 0.03 es:balcon
0.17 0.28 es:balcon es
-0.03 -0.08 es:banco
-0.24 -0.25 es:banco que
-0.74 -0.76 es:banda
0.56 0.61 es:banera
-0.57 -0.49 es:bano
0.10 0.12 es:bano con
0.21 0.13 es:bano de
-0.04 -0.35 es:bano y
0.79 0.88 es:barand
0.26 0.51 es:barand y
0.33 0.47 es:bastan
0.17 0.28 es:bastan alto
-0.59 -0.64 es:bateri
0.29 -0.09 es:bebe
-0.31 -0.38 es:bebe no
0.92 0.94 es:beto
0.17 0.01 es:bici
-0.17 0.15 es:bien
0.31 0.63 es:bien me
0.07 -0.26 es:blanco
-0.92 -1.00 es:boda
0.26 0.22 es:bolsa
-0.10 -0.11 es:bolsil
-0.34 -0.19 es:bonito
-0.05 0.06 es:borde
-0.19 -0.10 es:borde del
0.64 0.74 es:borre
0.46 0.53 es:borre todo
-0.21 0.42 es:botell
0.03 0.57 es:botell de
0.00 0.11 es:brazo
0.05 0.49 es:broma
0.70 0.69 es:buenas
0.46 0.42 es:buenas noches
0.64 0.41 es:bueno
-0.61 -0.31 es:buscar
0.95 1.01 es:busque
0.20 -0.11 es:cabeza
0.30 0.22 es:cabeza que
0.14 0.10 es:cabeza y
0.59 0.40 es:cada
-0.37 -0.35 es:cada dia
-0.32 -0.41 es:cada manana
0.56 0.49 es:cada noche
0.42 0.50 es:cada uno
0.06 0.31 es:cada vez
-0.45 0.15 es:cae
-0.32 0.11 es:cae el
0.26 0.05 es:caer
-0.63 -0.12 es:cafe
-0.22 -0.33 es:caja
0.14 0.02 es:caja entera
-0.35 -0.48 es:cajas
0.21 0.24 es:cajon
0.31 0.42 es:calcul
-0.25 -0.33 es:calder
-0.12 0.84 es:calle
-0.91 -0.87 es:calor
0.01 -0.08 es:cama
-0.52 0.71 es:camara
-0.37 0.51 es:camara en
-0.35 -0.40 es:cambia
-0.11 -0.14 es:cambia el
-0.38 -0.58 es:camina
-0.12 0.30 es:camion
-0.69 -0.75 es:cancel
0.04 -0.28 es:cancio
-0.85 0.57 es:cansad
-0.44 0.72 es:cansad de
-0.53 -0.49 es:cansan
0.12 0.62 es:capaz
-0.34 -0.40 es:capitu
0.05 0.36 es:cara
0.23 0.52 es:cara a
-0.46 0.18 es:carga
-0.14 0.51 es:cargad
-0.57 -0.52 es:carpa
0.42 0.38 es:carpet
0.13 0.11 es:carpet azul
-0.27 -0.13 es:carta
-0.38 -0.43 es:carta a
-0.41 0.01 es:carta de
0.41 0.44 es:carta esta
0.14 0.18 es:cartas
-0.14 -0.27 es:cartas de
0.57 0.32 es:casa
0.41 0.47 es:casa con
0.26 0.19 es:casa de
0.22 0.32 es:casa esta
0.52 0.56 es:casa me
-0.61 -0.46 es:casa que
-0.22 0.02 es:casa y
-0.34 -0.19 es:casi
-0.59 -0.60 es:casi me
-0.25 0.50 es:casi todos
-0.23 -0.29 es:casi ~
-0.67 -0.72 es:cayo
-0.32 -0.22 es:celula
0.21 0.17 es:cena
-0.35 -0.18 es:cerca
-0.25 -0.13 es:cerca del
-0.44 -0.59 es:cero
0.02 0.87 es:cerrar
-0.16 -0.25 es:cerre
0.27 0.29 es:cerre las
-0.53 -0.44 es:cerro
-0.31 -0.43 es:chamo
-0.63 -0.60 es:charla
0.27 0.37 es:chau
-0.78 -0.83 es:check
-0.94 0.89 es:chica
-0.55 0.76 es:chico
-0.84 -0.39 es:chicos
-0.38 -0.29 es:chiqui
-0.26 -0.45 es:chiste
-0.78 0.09 es:cicatr
0.57 0.87 es:cielo
-1.12 -0.11 es:cigarr
-0.30 -0.00 es:cinco
0.42 0.28 es:cinco minuto
-0.47 -0.11 es:cintur
-0.06 -0.13 es:cita
-0.68 -0.80 es:ciudad
-0.30 -0.49 es:claves
-0.12 -0.18 es:cloro
-0.65 -0.68 es:club
-0.46 -0.48 es:club de
0.17 -0.36 es:cobren
0.28 0.33 es:coche
-0.46 -0.37 es:cocina
0.42 0.31 es:cole
-0.59 -0.72 es:colega
0.53 0.50 es:colegi
-0.87 -0.92 es:colgam
0.66 0.72 es:colgar
-0.47 0.19 es:colgo
0.45 0.24 es:colgue
-0.36 -0.42 es:comer
-0.75 -0.87 es:comeri
-0.84 -0.87 es:comi
0.19 0.71 es:comida
-0.48 -0.48 es:comimo
-0.31 -0.30 es:como
-0.47 0.47 es:como desde
0.01 0.27 es:como el
0.39 0.40 es:como hacer
-0.40 -0.47 es:como lo
-0.65 0.33 es:como seria
0.26 0.62 es:como una
-0.33 0.57 es:compan
-0.36 -0.48 es:compan de
-0.44 -0.42 es:compan el
-0.13 0.47 es:compan se
0.32 0.18 es:compan y
0.29 0.11 es:compra
-0.22 -0.25 es:compre
0.37 0.33 es:compre la
0.13 0.21 es:compre soga
-0.21 -0.25 es:comput
-0.25 -0.32 es:con
-0.62 0.14 es:con cuidad
0.20 0.07 es:con el
-0.57 -0.54 es:con ese
-0.57 -0.59 es:con esta
-0.06 0.14 es:con la
0.38 0.25 es:con las
-0.59 -0.67 es:con lo
-0.60 -0.66 es:con los
-0.46 0.37 es:con matars
0.16 0.01 es:con mi
0.45 0.49 es:con que
0.12 0.00 es:con su
0.10 0.01 es:con sus
0.12 0.59 es:con todo
0.34 0.08 es:con un
0.16 0.12 es:con una
-0.49 -0.47 es:concie
-0.18 -0.03 es:conmig
0.36 0.36 es:conmig misma
-0.49 0.46 es:conoce
-0.35 0.33 es:conoce a
-0.70 0.30 es:consum
0.65 0.55 es:contad
0.35 0.05 es:contar
-0.38 -0.34 es:contas
-0.13 0.05 es:conte
0.20 0.29 es:conte a
-0.44 0.00 es:conte las
-0.88 -1.03 es:contes
-0.14 0.51 es:conto
-0.04 0.35 es:conto que
0.16 -0.18 es:contra
0.05 -0.09 es:contra en
0.42 0.41 es:contra la
0.58 0.57 es:contro
-0.05 -0.41 es:corazo
-0.09 0.02 es:coro
0.02 -0.35 es:correo
-0.63 -0.27 es:correr
-0.44 0.04 es:corta
-0.21 -0.30 es:corta la
-0.60 0.52 es:cortab
-0.45 -0.40 es:cortad
-0.07 0.23 es:cortan
0.28 0.78 es:cortar
-0.29 -0.38 es:cortar las
-0.41 0.55 es:cortar y
0.92 0.52 es:corte
0.27 0.39 es:corte las
0.26 0.20 es:corte mas
0.33 0.50 es:corte otra
-0.14 0.76 es:cortes
-0.38 -0.51 es:corto
0.67 0.73 es:cosa
-0.43 0.38 es:cosas
-0.00 -0.14 es:cosas de
0.28 0.42 es:cosas y
-0.39 -0.51 es:costo
-0.46 -0.47 es:costo pero
0.35 0.30 es:cree
0.25 0.21 es:cree que
0.25 0.70 es:creo
-0.19 0.36 es:creo que
-0.53 -0.79 es:cruce
-0.03 0.58 es:cruza
-0.48 -0.48 es:cruzam
-0.35 -0.34 es:cruzam el
0.02 -0.44 es:cual
-0.34 0.08 es:cuando
-0.32 -0.08 es:cuando alguie
0.01 -0.27 es:cuando ella
-0.48 0.51 es:cuando era
-0.05 0.05 es:cuando me
0.33 0.21 es:cuando se
-0.35 -0.47 es:cuando vi
0.08 0.33 es:cuando yo
-0.15 -0.20 es:cuaren
-0.29 0.91 es:cuarto
-0.62 -0.61 es:cuatro
0.29 0.15 es:cuchil
0.31 0.36 es:cuchil en
0.35 0.41 es:cuchil esta
-0.22 -0.21 es:cuchil y
-0.07 -0.19 es:cuelgo
0.02 -0.27 es:cuello
-0.38 -0.39 es:cuello de
0.45 0.35 es:cuello hace
0.42 0.38 es:cuello y
-0.40 -0.50 es:cuenta
-0.58 -0.39 es:cuento
0.80 0.75 es:cuerda
-0.06 -0.17 es:cuerpo
-0.05 -0.30 es:cuesta
-0.40 -0.40 es:cuesti
0.21 0.12 es:cuida
0.53 0.57 es:cuida a
-0.86 0.19 es:cuidad
-0.41 0.40 es:cuidar
0.30 0.21 es:cuiden
0.08 0.07 es:cuiden a
0.19 0.71 es:culpa
-0.52 -0.71 es:cumple
-0.49 0.06 es:curso
-0.35 0.04 es:curso de
-0.46 -0.20 es:da
0.22 0.09 es:da algo
-0.40 -0.39 es:da ganas
0.29 0.11 es:da igual
0.52 0.33 es:da miedo
-0.41 -0.56 es:da un
-0.34 -0.19 es:dan
0.06 0.34 es:dan ganas
0.63 0.57 es:dando
0.03 -0.23 es:dano
0.16 -0.08 es:dano a
0.39 0.05 es:dar
-0.30 -0.29 es:dar ideas
-0.93 -0.68 es:daria
-0.08 -0.03 es:de
0.18 0.33 es:de acabar
-0.47 -0.43 es:de agua
-0.10 0.28 es:de ahi
0.37 0.43 es:de al
-0.00 -0.12 es:de cabeza
-0.12 0.01 es:de casa
-0.36 0.16 es:de chicos
0.00 -0.28 es:de comer
-0.35 0.33 es:de conoce
-0.04 0.32 es:de cortar
0.35 0.27 es:de cortes
-0.23 0.26 es:de desped
0.35 0.27 es:de eso
-0.42 -0.50 es:de esta
-0.60 -0.57 es:de estar
-0.21 -0.09 es:de este
0.60 0.48 es:de existi
0.26 0.27 es:de hacerl
-0.20 -0.34 es:de hacerm
-0.42 -0.44 es:de insuli
-0.17 0.53 es:de intent
0.21 -0.16 es:de la
0.38 0.20 es:de las
0.13 -0.08 es:de lo
-0.12 0.15 es:de los
0.24 0.39 es:de manana
-0.41 -0.50 es:de mas
0.06 -0.10 es:de matarm
-0.07 -0.38 es:de mi
0.14 -0.03 es:de mis
0.82 0.37 es:de morir
0.08 0.51 es:de nadie
-0.46 -0.35 es:de ningun
0.46 0.28 es:de noche
-0.17 -0.25 es:de nuevo
-0.28 -0.32 es:de padre
-0.31 -0.20 es:de panico
0.44 0.35 es:de pegar
0.10 -0.12 es:de pensar
0.32 0.39 es:de que
-0.29 -0.26 es:de quimic
0.03 0.24 es:de salir
0.26 0.20 es:de sangra
0.23 0.06 es:de seguri
0.05 -0.11 es:de semana
0.12 0.41 es:de su
-0.00 -0.09 es:de suicid
0.51 0.43 es:de tirarm
-0.18 -0.42 es:de un
0.46 0.25 es:de una
-0.35 -0.40 es:de vacaci
0.52 0.47 es:de valor
0.60 0.57 es:de verdad
0.29 0.56 es:de vivir
-0.31 0.51 es:de ~
0.43 0.53 es:debajo
0.31 0.38 es:debajo de
-0.01 -0.26 es:deberi
-0.12 -0.28 es:deberi estar
-0.13 0.02 es:decidi
-0.01 -0.62 es:decir
-0.06 -0.04 es:decisi
-0.01 -0.18 es:decisi no
0.60 0.31 es:deja
0.38 0.35 es:deja salir
-0.26 -0.11 es:dejar
0.03 0.19 es:dejar de
-0.29 -0.19 es:dejar las
0.06 -0.05 es:dejaro
0.04 -0.04 es:dejaro sola
0.20 0.53 es:deje
-0.44 0.58 es:deje de
0.19 0.18 es:deje el
-0.26 -0.28 es:deje las
0.24 -0.00 es:dejo
0.35 0.07 es:dejo de
-0.45 -0.49 es:del
0.64 0.64 es:del balcon
0.04 -0.06 es:del banco
-0.43 -0.35 es:del bano
-0.31 -0.26 es:del celula
0.24 0.29 es:del cole
0.42 0.39 es:del corazo
-0.56 0.46 es:del cuarto
-0.31 -0.30 es:del depart
-0.32 -0.27 es:del equipo
-0.35 0.13 es:del hospit
-0.02 0.03 es:del otro
0.26 0.15 es:del puente
0.43 0.38 es:del techo
0.16 0.16 es:del trabaj
-0.41 -0.43 es:del tren
0.17 0.67 es:delant
0.12 0.48 es:delant de
-0.30 -0.33 es:demas
0.56 0.47 es:demasi
-0.81 0.65 es:dentro
-0.38 -0.54 es:depart
-0.43 -0.48 es:depart en
-0.50 -0.69 es:deprim
-0.71 1.29 es:desapa
0.11 0.72 es:descan
-0.54 0.30 es:descon
-0.37 0.01 es:descon me
0.24 0.57 es:desde
0.55 0.50 es:desde aqui
0.37 0.23 es:desde ayer
0.02 0.58 es:desde el
-0.15 0.06 es:desde la
-0.20 -0.25 es:desde que
0.32 0.22 es:deseo
0.12 0.51 es:deseo la
-0.13 -0.54 es:despac
0.10 0.21 es:desped
-0.04 -0.24 es:desped de
0.08 0.06 es:desped del
0.14 0.88 es:desper
-0.47 0.55 es:desper de
0.17 -0.17 es:despid
0.57 0.50 es:despid de
0.24 -0.14 es:despie
0.13 0.21 es:despue
-0.06 -0.26 es:despue de
0.02 0.49 es:despue del
-0.09 0.42 es:despue la
-0.49 -0.08 es:despue me
-0.39 -0.41 es:detect
0.31 0.15 es:di
0.43 0.42 es:di el
0.10 0.11 es:dia
-0.24 -0.25 es:dia y
0.60 0.49 es:diagno
0.63 0.27 es:diario
-0.36 0.52 es:dias
-0.50 -0.06 es:dias que
0.13 0.67 es:dias y
-0.40 0.35 es:dibujo
-0.23 0.26 es:dice
-0.10 0.21 es:dice que
0.91 0.85 es:dicen
0.65 0.61 es:dicen que
-0.37 -0.57 es:dieron
-0.39 -0.43 es:dieron el
-0.75 -0.81 es:dieta
-0.12 -0.36 es:diez
0.05 -0.02 es:diez anos
-0.23 -0.48 es:diez minuto
-0.13 -0.18 es:digale
0.59 0.70 es:diganl
0.41 0.48 es:diganl a
0.60 0.70 es:digas
-0.81 -0.08 es:digo
-0.57 0.50 es:digo que
0.02 -0.10 es:dije
-0.47 0.02 es:dije a
0.52 0.35 es:dije lo
0.01 -0.07 es:dije que
-0.68 0.16 es:dijo
-0.34 0.13 es:dijo me
-0.26 0.60 es:dijo que
0.47 0.52 es:dile
0.33 0.37 es:dile a
-0.44 -0.13 es:dinero
-0.44 -0.34 es:dio
-0.45 -0.17 es:dio un
0.21 0.38 es:dio una
-0.83 0.29 es:dios
-0.48 0.38 es:dios me
-0.40 0.37 es:dios que
-0.39 -0.43 es:discut
-0.31 -0.31 es:discut con
-0.56 -0.55 es:divorc
-0.85 -0.65 es:doce
0.23 0.14 es:doctor
-0.60 -0.20 es:doctor me
-0.13 0.89 es:doler
-0.15 -0.19 es:dolor
-0.58 -0.29 es:doming
0.30 0.50 es:doming lo
0.28 0.50 es:doming ya
0.93 0.80 es:donde
-0.33 -0.28 es:donde la
-0.83 -0.94 es:dormi
0.03 0.18 es:dormid
-0.55 -0.29 es:dormir
0.16 0.12 es:dormir para
-0.61 -0.44 es:dos
-0.34 0.07 es:dos anos
-0.23 0.39 es:dos meses
0.03 0.27 es:dos veces
-0.23 -0.31 es:dosis
-0.12 1.00 es:doy
-0.46 0.41 es:doy nada
-0.21 -0.11 es:duele
0.37 0.34 es:duerma
-0.83 -0.31 es:duerme
-0.29 0.27 es:duerme con
-0.92 -0.27 es:duermo
-0.51 0.32 es:durmie
-0.13 0.33 es:edad
-0.52 -0.48 es:ejecut
-0.37 -0.35 es:ejecut el
-0.09 -0.55 es:el
-0.29 0.13 es:el abuelo
0.27 0.33 es:el adentr
-0.49 -0.22 es:el alma
-0.09 0.31 es:el alquil
-0.20 -0.40 es:el anden
0.38 0.40 es:el anillo
-0.36 -0.10 es:el aniver
-0.30 0.54 es:el ano
-0.12 -0.21 es:el aument
-0.08 0.06 es:el auto
-0.43 0.17 es:el avion
0.43 0.33 es:el balcon
-0.28 -0.07 es:el bano
-0.49 -0.62 es:el bebe
0.35 0.39 es:el borde
0.00 0.08 es:el brazo
0.03 -0.03 es:el cajon
0.13 0.09 es:el camion
-0.24 -0.29 es:el capitu
0.21 0.13 es:el celula
0.40 0.62 es:el cielo
-0.18 0.11 es:el cintur
-0.46 -0.48 es:el club
0.82 0.83 es:el coche
0.18 0.14 es:el cole
-0.22 -0.23 es:el concie
-0.32 -0.43 es:el corazo
0.51 0.59 es:el cuchil
0.19 -0.04 es:el cuello
-0.04 -0.12 es:el cuerpo
-0.26 -0.25 es:el cuesti
0.09 0.12 es:el de
0.18 0.10 es:el depart
-0.28 -0.29 es:el detect
0.14 -0.23 es:el dia
0.43 0.35 es:el diagno
-0.54 -0.57 es:el diario
-0.52 -0.03 es:el doctor
-0.10 -0.14 es:el dolor
-0.31 0.17 es:el doming
0.28 0.32 es:el escrit
-0.25 -0.22 es:el examen
-0.36 -0.46 es:el final
0.49 0.37 es:el frasco
-0.24 -0.13 es:el funera
-0.22 -0.22 es:el futbol
-0.01 -0.12 es:el garaje
0.58 0.62 es:el gas
-0.20 -0.24 es:el gasist
-0.08 -0.21 es:el gato
0.05 -0.20 es:el hospit
-0.46 -0.48 es:el inform
-0.13 -0.17 es:el jefe
-0.27 -0.25 es:el juego
-0.48 -0.19 es:el jueves
-0.40 -0.38 es:el karaok
-0.33 -0.32 es:el lago
0.35 0.32 es:el libro
0.32 0.08 es:el lunes
-0.18 -0.04 es:el martes
0.10 0.12 es:el martil
-0.43 0.15 es:el mes
0.52 0.49 es:el mierco
0.10 0.44 es:el mundo
0.41 0.46 es:el novio
-0.20 -0.29 es:el nuevo
0.52 0.54 es:el otro
-0.31 -0.38 es:el pastil
-0.11 -0.16 es:el perro
-0.31 -0.32 es:el pie
-0.33 -0.31 es:el piso
-0.52 -0.55 es:el podcas
-0.30 -0.29 es:el prospe
0.36 0.39 es:el proxim
0.02 0.16 es:el puente
0.12 0.36 es:el que
-0.26 -0.30 es:el remedi
0.39 0.43 es:el revolv
-0.11 -0.15 es:el rio
0.20 0.31 es:el ruido
0.16 0.08 es:el sabado
0.44 0.30 es:el seguro
0.24 0.17 es:el sillon
-0.13 0.34 es:el sotano
0.14 0.06 es:el sueno
0.49 0.56 es:el suicid
-0.05 -0.17 es:el testam
-0.13 0.05 es:el trabaj
-0.36 -0.38 es:el trafic
-0.52 -0.53 es:el tren
0.14 -0.04 es:el ultimo
0.00 0.05 es:el vaso
-0.54 -0.27 es:el vecino
0.13 0.19 es:el veneno
-0.22 -0.19 es:el viaduc
-0.35 -0.24 es:el viaje
-0.48 -0.37 es:el vierne
-0.43 -0.49 es:el ~
-0.08 0.83 es:ella
0.10 0.30 es:ella no
-0.10 0.37 es:ella se
-0.54 -0.64 es:empeza
0.05 -0.02 es:empiez
-0.31 0.07 es:empuja
-0.58 0.00 es:empujo
-0.41 -0.15 es:en
0.48 0.42 es:en casa
0.17 -0.05 es:en diez
0.03 -0.08 es:en el
-0.56 -0.62 es:en esta
0.08 0.10 es:en junio
-0.00 0.36 es:en la
-0.51 -0.51 es:en las
-0.64 0.09 es:en marzo
-0.42 -0.09 es:en matarm
-0.45 -0.10 es:en mayo
0.05 -0.26 es:en mi
-0.37 0.51 es:en mis
-0.57 -0.35 es:en morir
-0.15 -0.09 es:en paz
-0.37 -0.43 es:en peligr
0.20 0.21 es:en puente
-0.44 0.50 es:en que
-0.45 -0.40 es:en serie
0.20 0.67 es:en serio
-0.50 0.52 es:en todo
0.53 0.47 es:en tres
0.15 -0.06 es:en un
-0.71 -0.46 es:en una
-0.35 0.11 es:en ~
-0.35 -0.33 es:encant
0.59 0.48 es:encarg
-0.27 -0.32 es:encerr
-0.03 -0.01 es:encerr en
-0.88 -0.89 es:encima
-0.54 -0.50 es:encima de
-0.11 0.65 es:encont
0.46 0.45 es:encont la
-0.05 0.34 es:encont mi
0.69 0.04 es:encuen
-0.42 0.35 es:enferm
-0.15 0.49 es:enferm para
0.38 0.49 es:entend
-0.30 -0.13 es:entera
-0.42 -0.47 es:entera de
0.46 0.46 es:entero
-0.88 -1.10 es:enterr
-0.27 -0.61 es:enterr a
0.46 0.91 es:entier
-0.12 0.38 es:entier y
0.93 0.94 es:entrar
-0.33 -0.63 es:entre
-0.70 -0.40 es:entreg
0.23 -0.06 es:entreg el
-0.26 -0.31 es:entreg la
-0.65 -0.68 es:entrev
-0.41 0.51 es:envene
-0.99 -0.92 es:equipo
-0.32 0.36 es:era
-0.27 0.56 es:era chica
0.44 0.34 es:eres
0.29 0.23 es:eres la
0.08 -0.00 es:es
0.47 0.39 es:es el
0.34 0.47 es:es joda
-0.31 -0.44 es:es la
0.51 0.59 es:es lo
0.01 0.10 es:es mi
-0.51 -0.31 es:es normal
0.35 0.29 es:es para
-0.26 0.31 es:es que
-0.34 0.20 es:es si
0.41 0.29 es:es solo
-0.58 0.02 es:es suicid
-0.31 -0.63 es:es un
-0.42 -0.45 es:es ~
-0.17 -0.45 es:esa
-0.22 -0.27 es:esa de
-0.53 -0.11 es:esas
0.44 0.64 es:escale
0.82 0.73 es:escond
0.41 0.46 es:escond en
-0.23 -0.24 es:escope
0.25 0.43 es:escrib
0.38 0.35 es:escrib a
0.23 0.29 es:escrib la
-0.43 0.38 es:escrib que
-0.38 -0.37 es:escrib tres
-0.49 -0.22 es:escrib una
0.42 0.49 es:escrit
-0.06 0.08 es:escuch
-0.01 0.05 es:escuel
0.07 0.12 es:escuel y
-0.20 -0.63 es:ese
0.51 0.50 es:ese colegi
-0.25 -0.22 es:eso
0.35 0.27 es:eso me
-0.75 -0.84 es:esos
0.28 0.29 es:espano
0.07 0.76 es:espera
0.19 -0.36 es:espera que
0.25 0.64 es:espero
-0.02 0.36 es:espero que
0.26 -0.17 es:esposa
0.39 0.72 es:esquin
0.30 -0.32 es:esta
0.02 0.36 es:esta bien
0.45 0.40 es:esta dando
0.47 0.27 es:esta en
-0.16 0.61 es:esta hacien
0.23 0.14 es:esta la
-0.08 -0.27 es:esta manana
-0.20 -0.14 es:esta mejor
0.58 0.59 es:esta noche
0.32 0.33 es:esta pegand
-0.09 -0.48 es:esta semana
-0.29 -0.26 es:esta tarea
0.58 0.53 es:esta tirand
0.09 0.08 es:esta todo
-0.05 -0.05 es:esta vez
-0.11 0.18 es:esta vida
-1.13 -0.80 es:estaba
-0.29 0.12 es:estaba en
-0.52 -0.53 es:establ
0.65 0.40 es:estaci
0.22 0.34 es:estaci y
-1.06 -1.26 es:estamo
0.44 0.05 es:estan
0.12 0.31 es:estar
-0.25 0.28 es:estar bien
0.54 0.43 es:estar muerta
-0.05 -0.21 es:estar muerto
0.37 0.56 es:estar para
-0.05 -0.06 es:estar viva
0.62 0.59 es:estar vivo
-0.70 0.72 es:estari
0.01 -0.32 es:este
-0.25 -0.21 es:este doming
0.22 0.37 es:este mundo
-0.34 -0.18 es:este pueblo
0.01 -0.03 es:este ~
0.41 0.36 es:esto
-0.43 -0.18 es:esto y
0.47 0.44 es:esto ya
-0.10 0.03 es:estoy
-0.04 -0.10 es:estoy a
0.37 0.39 es:estoy afuera
0.50 0.45 es:estoy bien
-0.32 0.31 es:estoy cansad
-0.50 -0.39 es:estoy con
0.43 0.45 es:estoy del
0.53 0.32 es:estoy en
-0.38 -0.39 es:estoy hasta
0.08 -0.03 es:estoy lista
-0.39 0.58 es:estoy mal
-0.43 -0.03 es:estoy muerta
0.47 0.56 es:estoy otra
0.62 0.55 es:estoy sangra
-0.37 -0.17 es:estoy segura
0.35 0.39 es:estoy sentad
-0.44 -0.20 es:estoy tan
-0.06 -0.06 es:estoy tranqu
-0.57 -0.53 es:estoy triste
0.39 0.32 es:estran
0.67 0.68 es:estrel
-0.54 0.61 es:estres
-0.63 -0.25 es:estudi
-1.23 0.61 es:estuve
-0.39 -0.43 es:estuve en
0.17 0.71 es:estuvi
-0.51 0.38 es:estuvo
0.25 1.00 es:ex
0.14 0.47 es:ex dice
-0.42 0.52 es:ex me
0.50 0.18 es:ex se
-0.42 -0.52 es:examen
0.09 0.79 es:existi
0.54 0.60 es:explot
-0.39 -0.45 es:extra
-0.45 -0.57 es:extran
-0.42 -0.37 es:extran a
-0.16 -0.43 es:extran tanto
-0.65 0.22 es:facil
-0.29 0.14 es:facil no
0.16 -0.22 es:factur
-0.12 -0.19 es:factur de
1.04 1.04 es:falta
0.35 0.33 es:falta la
0.29 0.33 es:falta una
-0.43 -0.30 es:famili
0.40 -0.02 es:farmac
0.07 -0.06 es:farmac me
0.66 0.69 es:favor
0.20 0.20 es:favor yo
0.17 -0.02 es:fecha
0.32 0.38 es:fecha y
-0.72 0.79 es:felice
-0.72 0.01 es:feliz
-0.60 0.07 es:fiesta
0.22 0.07 es:fin
0.05 -0.11 es:fin de
-0.17 -0.22 es:fin le
-0.94 -1.00 es:final
0.04 -0.06 es:final de
0.20 0.65 es:forma
0.50 0.49 es:forma de
-0.10 -0.42 es:formul
0.64 0.62 es:fotos
-0.08 0.82 es:frasco
-0.31 0.39 es:frasco de
0.33 0.33 es:frasco entero
0.77 0.80 es:freno
0.07 -0.22 es:frio
0.23 -0.21 es:fue
-0.22 0.20 es:fue a
-0.24 -0.13 es:fue bonito
0.59 0.58 es:fue el
-0.48 -0.56 es:fue en
-0.36 -0.47 es:fue la
-0.17 0.36 es:fue un
0.27 0.26 es:fuego
0.08 0.00 es:fuego a
-0.30 0.65 es:fuera
-0.02 0.58 es:fueron
0.14 -0.37 es:fuerte
-0.15 -0.57 es:fui
0.07 -0.02 es:fui a
0.15 0.01 es:fui al
-0.79 -0.86 es:fuimos
-0.58 -0.56 es:fuimos a
0.41 0.42 es:fuiste
0.29 0.30 es:fuiste la
-1.17 -0.92 es:funcio
-0.34 -0.19 es:funera
-0.24 -0.13 es:funera fue
-0.59 -0.72 es:futbol
-0.35 0.54 es:futuro
-0.23 -0.42 es:gallet
-0.21 0.03 es:ganas
0.01 0.32 es:ganas de
-0.11 -0.47 es:garaje
0.82 0.86 es:gas
-0.28 -0.33 es:gasist
0.23 0.06 es:gata
-0.54 -0.14 es:gato
-0.33 -0.49 es:gimnas
-0.35 0.21 es:golpeo
-0.05 -0.15 es:golpeo la
-0.08 -0.28 es:gracia
0.03 -0.15 es:gracia por
0.16 0.78 es:grita
0.60 0.46 es:gritan
0.13 0.15 es:gritan no
-0.74 -0.62 es:gritar
-0.64 -0.57 es:grito
-0.26 -0.28 es:grito al
-0.10 -0.12 es:grupo
-0.34 -0.27 es:grupo de
0.06 0.12 es:guarda
-0.50 -0.13 es:guardo
-0.54 -0.55 es:guiso
-0.05 -0.17 es:gusta
-0.03 -0.12 es:gusta la
-0.68 -0.73 es:gustab
0.09 -0.00 es:ha
-0.27 0.52 es:haber
-0.19 0.37 es:haber desper
-0.29 -0.37 es:habia
-0.86 0.67 es:habla
-0.61 0.48 es:habla de
-0.40 -0.42 es:hablar
0.86 0.77 es:habra
0.61 0.55 es:habra termin
0.53 0.44 es:hace
-0.50 -0.26 es:hace anos
-0.34 0.41 es:hace cinco
0.17 0.28 es:hace diez
-0.18 0.25 es:hace dos
-0.22 -0.11 es:hace mucho
0.66 0.63 es:hace una
0.21 0.16 es:hacen
0.41 0.27 es:hacer
-0.12 0.13 es:hacer algo
-0.04 -0.17 es:hacer dano
-0.69 0.59 es:hacer nada
0.39 0.40 es:hacer que
0.07 -0.05 es:hacerl
-0.24 -0.25 es:hacerl dano
-0.74 -0.17 es:hacerm
-0.53 -0.12 es:hacerm dano
-0.54 -0.57 es:hacia
-0.13 0.57 es:hacien
0.41 0.27 es:haga
-0.31 0.11 es:hago
0.21 0.22 es:hago el
0.09 0.12 es:haha
0.36 0.37 es:haha adivin
0.08 0.10 es:haha que
-0.39 1.22 es:haria
-0.16 0.27 es:haria nada
-0.27 -0.11 es:hasta
-0.34 -0.44 es:hasta el
-0.48 -0.52 es:hasta la
-0.40 -0.42 es:hasta las
0.12 0.28 es:hasta que
-0.10 0.24 es:hay
0.41 0.29 es:hay fecha
-0.63 0.47 es:hay salida
0.49 0.36 es:hay un
-0.17 -0.32 es:hay una
0.39 0.33 es:hay vuelta
0.10 -0.51 es:he
-0.06 -0.20 es:he pensad
0.17 -0.12 es:hecho
-0.69 -0.53 es:helado
0.02 -0.09 es:herman
-0.08 0.00 es:herman en
-0.65 0.00 es:herman por
0.46 0.49 es:herman se
-0.35 -0.19 es:herman y
0.33 -0.08 es:hermos
0.43 0.16 es:hice
0.00 -0.17 es:hice la
-0.88 -0.84 es:hicimo
0.51 0.54 es:hija
0.21 0.09 es:hija me
-0.09 0.29 es:hija se
-0.41 -0.16 es:hijo
-0.30 -0.03 es:hijo le
-0.31 -0.08 es:hijos
-0.27 0.21 es:hijos merece
0.19 0.21 es:hirvie
0.13 0.15 es:hirvie y
-0.04 0.66 es:hizo
-0.49 -0.46 es:hoja
0.62 0.36 es:hombre
0.72 0.70 es:hondo
0.34 -0.27 es:hora
0.30 0.22 es:hora a
0.06 -0.16 es:hora de
-0.27 -0.19 es:hora en
0.39 0.43 es:hora y
-0.71 -0.66 es:horas
-0.28 -0.32 es:horas extra
-0.36 0.21 es:horror
-0.06 -0.15 es:hospit
-0.39 -0.05 es:hospit por
-0.10 -0.12 es:hoy
0.52 0.51 es:hoy es
-0.26 -0.28 es:hoy lo
0.60 0.62 es:hoy me
-0.09 0.73 es:hoy no
0.26 0.36 es:hoy ya
0.02 0.78 es:hubier
-0.28 0.48 es:huevos
-0.57 -0.70 es:i
-0.70 -0.67 es:i a
0.75 0.57 es:iba
0.57 0.51 es:iba a
0.07 0.86 es:idea
-1.04 0.08 es:ideas
-0.48 -0.34 es:ideas suicid
0.17 0.30 es:igual
0.22 -0.31 es:im
-0.27 0.79 es:imagin
-0.29 0.41 es:imagin mi
-0.54 1.05 es:import
-0.39 -0.41 es:infart
-0.28 -0.30 es:infart cuando
-0.42 -0.64 es:infier
-0.30 -0.46 es:infier pero
-0.64 -0.67 es:inform
-0.46 -0.51 es:insuli
-0.36 0.52 es:intenc
-0.26 0.37 es:intenc solo
-0.31 0.76 es:intent
0.31 0.22 es:intent ahorca
-0.45 -0.05 es:intent de
-0.35 -0.24 es:intent matarm
0.02 0.29 es:intent suicid
-0.06 0.21 es:intent y
0.25 0.96 es:intern
-0.41 0.20 es:inutil
0.53 0.62 es:invier
-0.03 -0.16 es:inyect
0.37 0.48 es:inyect toda
0.76 1.12 es:ir
-0.35 0.24 es:ir al
0.14 0.44 es:ir con
0.03 0.23 es:iria
-0.34 -0.51 es:irme
-0.43 -0.17 es:irme de
-0.43 -0.55 es:jefa
-0.32 -0.03 es:jefe
0.48 0.66 es:joda
-0.44 -0.52 es:juego
-0.82 -0.57 es:jueves
-0.55 -0.29 es:jueves y
-0.48 -0.53 es:juliet
-0.05 0.01 es:junio
-0.53 -0.50 es:junte
-0.56 -0.54 es:karaok
-0.18 -0.32 es:la
-0.29 -0.02 es:la abuela
0.43 0.42 es:la almoha
0.33 0.40 es:la atenci
0.17 0.09 es:la azotea
0.40 0.44 es:la banera
0.56 0.63 es:la barand
-0.42 -0.46 es:la bateri
0.11 -0.02 es:la bebe
-0.66 -0.71 es:la boda
0.19 0.15 es:la bolsa
0.44 0.25 es:la cabeza
-0.04 -0.06 es:la caja
-0.18 -0.24 es:la calder
-0.21 -0.31 es:la cama
0.08 -0.16 es:la cancio
0.23 0.52 es:la cara
-0.41 -0.37 es:la carpa
0.13 0.11 es:la carpet
0.09 0.20 es:la carta
0.21 0.11 es:la casa
-0.43 -0.34 es:la cena
-0.39 -0.42 es:la cita
-0.18 -0.10 es:la cocina
-0.27 0.42 es:la comida
-0.15 -0.18 es:la comput
0.63 0.46 es:la cuenta
0.47 0.47 es:la cuerda
-0.25 -0.27 es:la decisi
-0.20 0.40 es:la dejo
-0.54 -0.58 es:la dieta
-0.17 -0.22 es:la dosis
-0.44 0.19 es:la encont
-0.46 -0.49 es:la entrev
-0.29 0.13 es:la escale
0.34 0.37 es:la escope
0.08 0.13 es:la escuel
0.28 0.51 es:la esquin
0.28 0.33 es:la estaci
-0.08 -0.09 es:la extran
0.35 0.17 es:la factur
-0.39 -0.31 es:la famili
-0.24 -0.36 es:la farmac
0.17 0.06 es:la fecha
-0.45 -0.49 es:la hora
0.27 0.30 es:la lista
0.20 0.23 es:la llave
-0.33 -0.28 es:la madre
0.14 0.42 es:la manana
0.32 0.43 es:la mangue
0.05 0.07 es:la mano
0.23 0.21 es:la manta
0.13 -0.00 es:la mesa
0.22 0.11 es:la mesita
0.23 0.15 es:la mochil
-0.26 -0.05 es:la muela
0.22 0.71 es:la muerte
-0.01 0.42 es:la muneca
0.58 0.45 es:la navaja
0.55 0.44 es:la necesi
-0.62 -0.62 es:la noche
0.47 0.41 es:la nota
0.26 0.04 es:la operac
0.32 0.56 es:la otra
0.49 0.59 es:la pared
-0.27 -0.40 es:la pelicu
-0.22 -0.33 es:la pena
-0.24 -0.53 es:la pileta
0.76 1.02 es:la pistol
-0.38 -0.44 es:la pizza
0.47 0.50 es:la planch
-0.33 -0.46 es:la playa
-0.36 -0.40 es:la presen
0.52 0.51 es:la proxim
0.19 0.01 es:la puerta
0.26 0.04 es:la que
-0.29 -0.37 es:la radio
-0.19 -0.24 es:la receta
-0.07 -0.02 es:la reja
-0.28 -0.24 es:la respir
-0.15 -0.21 es:la reunio
-0.26 -0.44 es:la rodill
0.43 0.40 es:la salida
-0.84 -0.01 es:la semana
-0.43 -0.47 es:la serie
0.13 0.07 es:la soga
-0.27 -0.21 es:la tarea
-0.36 0.65 es:la tele
0.22 0.29 es:la tengo
0.52 0.48 es:la toalla
-0.35 -0.35 es:la torre
-0.14 -0.17 es:la tumba
0.35 0.21 es:la ultima
0.58 0.51 es:la unica
-0.56 0.63 es:la univer
0.30 0.30 es:la vecina
-0.43 -0.42 es:la ventan
-0.26 -0.27 es:la veo
0.10 0.34 es:la verdad
-0.20 0.15 es:la vez
0.14 0.03 es:la vida
0.34 0.32 es:la viga
0.47 0.43 es:la voy
-0.84 -0.78 es:la ~
-0.25 -0.01 es:lado
0.19 0.21 es:lado de
0.22 0.18 es:lago
0.55 0.56 es:lanzar
-0.41 0.39 es:larga
0.14 -0.23 es:las
-0.01 -0.09 es:las cartas
-0.07 -0.16 es:las claves
-0.46 0.60 es:las cosas
0.33 0.45 es:las cuento
0.06 -0.18 es:las dos
0.46 0.45 es:las fotos
0.16 -0.24 es:las ganas
-0.41 0.26 es:las ideas
-0.06 -0.10 es:las llaves
-0.42 -0.54 es:las noches
-0.05 -0.26 es:las notas
-0.51 -0.51 es:las notici
-0.03 -0.20 es:las pastil
0.01 -0.05 es:las pierna
-0.08 0.59 es:las puerta
-0.40 -0.30 es:las rodill
-0.01 -0.16 es:las seis
0.37 0.40 es:las tome
0.17 0.22 es:las va
-0.11 -0.18 es:las venas
0.07 0.06 es:las ventan
0.20 0.11 es:las vias
0.32 0.18 es:las voces
-0.42 -0.05 es:lastim
-0.03 0.24 es:lastim a
0.28 0.27 es:lavand
-0.11 0.16 es:le
0.17 0.27 es:le conte
0.15 -0.06 es:le di
-0.47 0.38 es:le digo
0.01 -0.25 es:le dije
-0.04 0.47 es:le doy
0.03 -0.31 es:le escrib
0.46 0.38 es:le esta
-0.26 -0.28 es:le grito
0.23 0.21 es:le gusta
-0.01 0.56 es:le import
0.13 -0.07 es:le pega
-0.23 0.31 es:le pego
-0.24 0.19 es:le pido
0.51 0.42 es:le puedo
-0.16 -0.24 es:le puse
0.08 -0.17 es:le regale
-0.46 0.22 es:le veo
-0.06 -0.13 es:le voy
-0.48 -0.69 es:lei
0.20 0.32 es:les
0.58 0.55 es:les escrib
-0.42 0.56 es:les haria
0.26 0.20 es:les mande
-0.45 -0.29 es:les tengo
-0.01 0.36 es:libres
0.26 0.27 es:libro
-0.58 -0.61 es:libros
-0.63 -0.78 es:limpia
0.71 0.63 es:limpie
0.37 0.26 es:limpie la
-0.16 -0.21 es:linda
-0.69 -0.68 es:lindo
0.49 0.70 es:linea
0.28 0.27 es:lista
-0.12 -0.14 es:lista para
0.22 0.26 es:lista y
-0.57 -0.42 es:listas
-0.41 -0.57 es:listo
-0.65 -0.48 es:llama
-0.43 -0.42 es:llamad
-0.37 -0.43 es:llamad perdon
-0.10 0.44 es:llaman
0.62 0.68 es:llamar
0.19 0.22 es:llamar a
0.33 0.40 es:llamar la
-0.38 -0.17 es:llame
-0.20 -0.09 es:llame a
0.46 0.53 es:llamen
0.33 0.38 es:llamen a
-0.44 -0.59 es:llamo
-0.29 -0.38 es:llamo a
0.51 0.72 es:llave
-0.09 -0.14 es:llaves
0.04 0.08 es:llaves en
0.28 0.21 es:llega
-0.25 -0.22 es:llega tarde
0.91 0.98 es:llegar
0.65 0.70 es:llegar a
-0.87 -1.01 es:llego
-0.37 -0.53 es:llego el
0.38 0.23 es:llegue
-0.66 -0.64 es:llena
0.47 0.55 es:llene
-0.52 -0.59 es:lleno
-0.24 -0.18 es:lleno de
0.36 0.19 es:lleve
0.16 -0.22 es:lleve a
0.83 1.29 es:llevo
-0.26 0.51 es:llevo dos
0.29 0.27 es:llevo un
0.45 0.50 es:llevo una
0.60 -0.01 es:llorar
-0.35 -0.62 es:llore
-0.26 -0.36 es:llore en
-0.88 -0.52 es:lloro
0.34 0.13 es:lo
-0.40 -0.32 es:lo charla
-0.21 0.17 es:lo conte
-0.62 -0.23 es:lo de
-0.34 -0.40 es:lo del
-0.21 -0.24 es:lo demas
-0.58 0.45 es:lo dije
-0.21 -0.15 es:lo extran
0.34 0.13 es:lo hago
0.17 0.39 es:lo haria
0.36 0.35 es:lo he
0.42 0.39 es:lo hice
0.41 0.44 es:lo intent
0.20 0.13 es:lo mato
0.33 0.24 es:lo mejor
0.11 0.53 es:lo mismo
0.48 0.07 es:lo que
0.03 -0.17 es:lo quiero
-0.35 0.13 es:lo repita
0.57 0.40 es:lo tengo
0.50 0.47 es:lo unico
0.14 0.14 es:lo va
-0.15 -0.25 es:lo voy
-0.51 -0.43 es:loca
0.02 -0.21 es:los
0.47 0.52 es:los amo
-0.46 -0.45 es:los antide
-0.18 -0.40 es:los chicos
-0.61 -0.03 es:los dias
-0.49 -0.59 es:los doming
-0.29 -0.23 es:los examen
0.02 -0.07 es:los ninos
0.07 0.42 es:los ojos
0.50 0.37 es:los papele
0.44 0.49 es:los quiero
-0.35 0.17 es:los vecino
-0.25 0.46 es:los veinte
0.69 0.61 es:los voy
0.04 -0.47 es:luego
0.21 0.22 es:lugar
-0.21 -0.53 es:lunes
-0.36 -0.42 es:lunes empiez
-0.38 0.86 es:luz
-0.02 0.21 es:madre
-0.36 0.12 es:madre en
-0.27 0.21 es:madre mejor
-0.11 0.02 es:madre se
-0.41 -0.12 es:madre y
0.57 0.46 es:madre ya
-0.65 -0.24 es:mal
0.50 0.63 es:manana
-0.42 -0.37 es:manana es
0.05 0.14 es:manana la
0.28 0.43 es:manana me
-0.07 0.45 es:manana nadie
0.41 0.42 es:manana ya
-0.63 -0.58 es:manche
-0.58 0.36 es:manda
0.35 0.11 es:mande
-0.06 -0.20 es:manden
-0.20 -0.23 es:mando
-0.56 0.21 es:maneja
-0.72 -0.28 es:manejo
0.45 0.60 es:mangue
0.22 0.23 es:mano
0.33 0.30 es:manta
0.23 0.21 es:manta azul
-0.51 0.66 es:manzan
-0.30 -0.34 es:mar
-0.72 -0.43 es:marido
0.02 -0.37 es:marido me
-0.38 -0.05 es:marido y
-0.26 -0.06 es:martes
0.13 0.16 es:martil
-0.42 0.18 es:marzo
-0.06 -0.14 es:mas
0.14 0.01 es:mas de
0.59 0.66 es:mas esta
-0.48 0.15 es:mas facil
-0.51 0.56 es:mas felice
0.39 0.39 es:mas fuerte
-0.23 -0.21 es:mas me
0.34 0.37 es:mas por
0.59 0.55 es:mas voy
0.02 -0.15 es:mas y
-1.02 -0.66 es:mata
-0.30 0.50 es:mata si
0.37 0.32 es:matado
-0.70 -0.67 es:matan
0.59 0.22 es:matar
0.91 0.73 es:matar a
-0.59 -0.67 es:matar al
-0.62 -0.61 es:matar cuando
-0.30 -0.24 es:matar haha
-0.54 -0.55 es:matar i
-0.30 0.49 es:matar y
0.12 0.15 es:matarm
0.29 0.37 es:matarm y
-0.84 0.78 es:matars
-0.01 -0.44 es:mate
-0.78 -0.90 es:matenm
0.34 0.60 es:mato
-0.32 -0.34 es:mato pero
-0.11 0.60 es:mato tengo
-0.85 -0.54 es:matrim
-0.64 -0.14 es:mayo
-0.22 -0.22 es:mayo me
-0.10 0.12 es:me
0.44 0.36 es:me acaba
0.16 0.04 es:me acabar
0.06 -0.01 es:me alcanz
0.21 0.01 es:me alegro
-0.12 0.29 es:me amenaz
-0.53 0.26 es:me atrope
-0.33 -0.07 es:me autole
0.61 0.61 es:me busque
0.55 0.53 es:me colgue
-0.54 -0.62 es:me comeri
-0.27 -0.24 es:me contas
-0.04 0.35 es:me conto
-0.43 0.37 es:me cortab
0.50 0.24 es:me corte
-0.28 -0.37 es:me costo
-0.02 0.41 es:me cruza
-0.46 -0.18 es:me da
-0.03 0.12 es:me dan
0.38 0.35 es:me deja
-0.35 -0.39 es:me dejo
0.06 -0.13 es:me desped
-0.04 -0.14 es:me desper
0.21 0.25 es:me dice
-0.05 -0.29 es:me dieron
-0.24 0.22 es:me dijo
-0.16 -0.21 es:me dio
-0.05 -0.10 es:me duele
-0.39 0.34 es:me empujo
0.42 0.34 es:me encarg
0.33 0.53 es:me encerr
-0.43 -0.17 es:me encont
0.30 0.13 es:me encuen
0.21 0.13 es:me escond
-0.48 0.23 es:me escrib
0.69 0.67 es:me esta
0.39 0.43 es:me falta
-0.41 -0.43 es:me fue
0.38 0.62 es:me fui
-0.37 -0.05 es:me hice
-0.22 0.48 es:me hizo
0.31 0.38 es:me hubier
-0.50 0.53 es:me import
0.37 0.48 es:me inyect
0.12 -0.01 es:me la
0.30 0.31 es:me las
-0.40 0.37 es:me lleve
0.34 0.65 es:me lo
-0.43 -0.69 es:me mata
-0.50 -0.48 es:me matan
0.39 0.16 es:me mate
0.01 -0.10 es:me mato
-0.17 -0.20 es:me moria
-0.30 -0.43 es:me muero
-0.29 -0.25 es:me olvide
0.11 0.45 es:me ordena
0.40 -0.04 es:me pase
-0.31 0.36 es:me paso
-0.61 -0.33 es:me pego
-0.39 -0.48 es:me pongo
0.22 0.18 es:me pregun
-0.40 0.10 es:me preocu
0.47 0.45 es:me puedo
0.55 0.53 es:me puse
0.03 -0.06 es:me puso
0.36 0.35 es:me queda
-0.53 -0.62 es:me quede
-0.56 0.52 es:me quemab
-0.25 -0.36 es:me queria
-0.29 -0.20 es:me quiera
-0.48 -0.50 es:me quiere
0.44 0.51 es:me quiero
0.41 0.39 es:me quito
0.09 0.42 es:me rasgun
0.08 -0.09 es:me rompi
-0.18 -0.38 es:me sacaro
-0.44 -0.38 es:me senti
0.15 -0.11 es:me siento
-0.18 -0.15 es:me tengo
0.56 0.47 es:me tire
0.01 -0.21 es:me tiro
0.21 0.43 es:me toca
0.22 0.23 es:me tome
0.46 0.51 es:me trague
0.02 0.04 es:me va
-0.47 -0.05 es:me veo
-0.43 0.37 es:me violar
0.52 0.41 es:me violo
0.32 0.39 es:me voy
0.00 -0.23 es:me ~
0.45 0.38 es:media
0.32 0.27 es:media botell
-0.73 -0.00 es:medico
0.36 0.24 es:mejor
-0.35 0.13 es:mejor amiga
0.36 0.26 es:meme
-0.56 0.26 es:menos
-1.00 -0.48 es:mensaj
-0.47 -0.57 es:mensaj cuando
-0.32 -0.19 es:merece
-0.27 0.21 es:merece una
-0.60 0.20 es:mes
-0.45 0.40 es:mes pasado
-0.12 -0.20 es:mes que
0.19 -0.00 es:mesa
-0.17 0.73 es:meses
0.31 0.15 es:mesita
0.22 0.11 es:mesita y
0.60 0.55 es:mete
0.83 0.70 es:meterm
0.49 0.44 es:meterm al
0.70 0.82 es:meti
0.07 0.30 es:mi
0.26 0.14 es:mi abuela
-0.45 -0.16 es:mi amiga
-0.44 -0.42 es:mi cabeza
0.46 0.45 es:mi cama
-0.12 0.22 es:mi compan
-0.37 0.43 es:mi cuando
0.45 0.37 es:mi diario
-0.09 0.24 es:mi edad
-0.12 0.38 es:mi entier
-0.54 -0.52 es:mi equipo
0.20 0.21 es:mi espano
0.18 -0.12 es:mi esposa
0.28 0.49 es:mi ex
-0.23 -0.08 es:mi famili
0.17 0.04 es:mi gata
-0.29 0.50 es:mi gato
0.06 0.01 es:mi herman
0.36 0.38 es:mi hija
-0.30 -0.11 es:mi hijo
-0.31 -0.39 es:mi jefa
-0.19 0.03 es:mi jefe
0.12 0.01 es:mi lado
0.17 0.35 es:mi madre
-0.51 -0.31 es:mi marido
-0.35 0.13 es:mi mejor
0.39 0.36 es:mi muerte
-0.44 -0.13 es:mi mujer
-0.48 -0.43 es:mi nene
0.10 0.51 es:mi no
-0.57 0.38 es:mi nombre
-0.48 0.41 es:mi novia
0.20 -0.01 es:mi novio
0.12 0.48 es:mi padras
-0.17 0.10 es:mi padre
-0.47 0.44 es:mi pareja
-0.24 0.01 es:mi perro
-0.42 -0.40 es:mi person
0.18 0.41 es:mi primo
-0.26 0.26 es:mi sobrin
-0.33 -0.08 es:mi tia
0.24 0.25 es:mi tio
0.34 0.19 es:mi ultima
0.31 0.04 es:mi ultimo
-0.58 -0.24 es:mi vecino
-0.36 -0.10 es:mi vida
0.14 0.01 es:miedo
-0.38 -0.58 es:miedo a
0.22 0.20 es:miedo de
-0.24 0.07 es:miedo por
-0.20 -0.06 es:mientr
0.73 0.69 es:mierco
0.03 0.03 es:minuto
-0.06 -0.18 es:minuto en
0.71 0.73 es:mirand
-0.40 -0.41 es:mirar
0.50 0.53 es:mirarl
0.03 0.95 es:miro
-0.28 0.06 es:mis
-0.59 -0.04 es:mis compan
0.04 0.18 es:mis hijos
0.24 0.39 es:mis papas
-0.37 0.51 es:mis parede
0.38 0.17 es:mis pastil
0.51 0.51 es:misma
0.53 0.88 es:mismo
0.33 0.20 es:mochil
0.32 -0.34 es:moreto
-0.24 -0.27 es:moria
0.67 0.43 es:morir
-0.31 -0.34 es:morir de
0.02 0.45 es:morir me
-0.27 -0.13 es:morir solo
0.38 0.49 es:morir y
-0.21 0.75 es:morirm
0.17 -0.22 es:mucha
0.03 0.28 es:muchas
-0.02 0.14 es:muchas pastil
-1.00 0.38 es:mucho
-0.47 0.43 es:mucho en
-0.36 -0.39 es:mucho y
-0.37 -0.07 es:muela
-0.92 -0.23 es:muera
-0.74 -0.87 es:muero
0.24 0.31 es:muerta
-0.20 -0.14 es:muerta manana
-0.59 0.65 es:muerta por
0.34 0.53 es:muerte
-0.06 -0.25 es:muerto
-0.09 -0.17 es:muerto y
-0.80 -0.30 es:mujer
-0.21 0.58 es:mujer se
0.55 0.96 es:mundo
0.24 0.80 es:muneca
0.08 -0.27 es:murio
-0.48 -0.61 es:murio en
0.04 -0.00 es:murio mi
0.54 0.64 es:muro
0.39 0.46 es:muro y
-0.14 -0.16 es:musica
0.40 0.16 es:muy
-0.26 -0.30 es:muy amable
0.49 0.48 es:muy hondo
0.70 0.57 es:my
0.47 0.58 es:n
0.34 0.41 es:n la
-0.28 0.57 es:nacido
-0.26 0.35 es:nacio
-0.15 -0.09 es:nada
-0.24 0.14 es:nada mas
0.45 0.68 es:nada me
-0.23 0.36 es:nada que
-0.52 -0.55 es:nada solo
-0.45 0.34 es:nada tiene
0.79 0.77 es:nadar
0.16 0.58 es:nadie
0.09 -0.05 es:nadie lo
0.15 -0.27 es:nadie me
0.38 0.55 es:nadie sabe
-0.54 0.53 es:nadie se
-0.36 -0.43 es:nadie solo
0.44 0.47 es:nadie va
0.20 0.16 es:navaja
0.21 0.35 es:navaja y
0.34 0.28 es:navida
0.58 0.80 es:necesi
-0.45 -0.35 es:necesi que
-0.22 -0.25 es:negra
0.68 0.70 es:nena
-0.67 -0.60 es:nene
-0.11 0.51 es:neta
-0.09 0.35 es:neta ya
-1.10 -0.43 es:ni
-0.40 0.40 es:ni de
0.21 0.05 es:ni la
-0.43 -0.38 es:ni las
-0.30 0.35 es:ni se
-1.02 -0.18 es:ningun
-0.25 0.39 es:ningun futuro
-0.49 -0.12 es:ningun lado
-0.32 -0.35 es:ningun pensam
-0.27 0.48 es:ningun plan
0.21 -0.03 es:ninos
-0.11 0.34 es:ninos si
-0.29 -0.47 es:ninos y
0.47 0.40 es:no
-0.14 0.46 es:no aguant
-0.47 0.47 es:no como
0.28 0.54 es:no creo
0.35 0.07 es:no dejo
-0.34 0.00 es:no duerme
-0.58 -0.15 es:no duermo
-0.01 0.44 es:no es
-0.52 0.38 es:no estar
0.25 0.16 es:no este
0.02 -0.04 es:no estoy
-0.35 0.24 es:no estuvi
-0.69 0.28 es:no existi
0.31 0.39 es:no fue
-0.16 0.27 es:no haria
-0.14 0.11 es:no hay
0.68 0.58 es:no la
-0.21 0.85 es:no le
0.46 0.72 es:no lo
-0.45 -0.42 es:no manche
-0.45 -0.47 es:no mas
-0.08 0.13 es:no me
0.49 0.40 es:no mientr
0.14 0.42 es:no no
0.55 0.65 es:no para
0.43 -0.08 es:no pasa
0.12 -0.09 es:no pienso
-0.55 -0.26 es:no podria
0.46 0.53 es:no pude
-0.12 -0.16 es:no puedo
-0.03 0.25 es:no quiere
0.03 0.06 es:no quiero
0.65 0.13 es:no se
0.36 0.34 es:no te
-0.47 -0.11 es:no tengo
-0.48 -0.31 es:no tiene
0.09 0.36 es:no vale
0.47 0.55 es:no van
0.33 0.58 es:no veo
0.27 0.61 es:no volver
0.00 -0.12 es:no voy
0.31 0.39 es:no vuelvo
0.63 0.70 es:noche
-0.57 -0.60 es:noche de
-0.14 -0.15 es:noche en
-0.05 0.31 es:noche la
0.57 0.56 es:noche me
0.37 0.27 es:noche no
0.19 0.55 es:noche y
-0.20 -0.34 es:noches
-0.13 0.66 es:nombre
-0.72 -0.44 es:normal
-1.04 -0.53 es:nos
-0.03 -0.12 es:nos vemos
0.24 0.40 es:nota
-0.42 0.02 es:nota y
-0.07 -0.36 es:notas
-0.05 -0.27 es:notici
-0.43 -0.43 es:notici un
-0.51 -0.58 es:novela
-0.15 -0.18 es:novela negra
-0.29 -0.43 es:novent
-0.21 -0.31 es:novent y
-0.67 0.58 es:novia
0.35 -0.06 es:novio
0.41 0.46 es:novio de
-0.79 -0.91 es:nueva
0.06 0.55 es:nueve
0.32 0.37 es:nueve anos
-0.62 -0.76 es:nuevo
-0.26 -0.30 es:nuevo me
-0.31 -0.41 es:nuevos
-0.98 -0.76 es:nunca
-0.38 -0.54 es:nunca intent
-0.36 0.46 es:nunca lo
-0.22 -0.06 es:nunca me
0.33 0.29 es:o
-0.40 -0.74 es:obra
-0.02 -0.11 es:ochent
-0.65 0.19 es:odio
0.42 0.33 es:oficin
0.04 0.17 es:oigo
-0.43 1.30 es:ojala
0.14 0.62 es:ojala me
0.10 0.59 es:ojos
-0.69 -0.74 es:olvida
-0.40 -0.34 es:olvide
0.36 0.06 es:operac
-0.15 0.18 es:ordena
0.05 -0.13 es:otra
0.34 0.36 es:otra cosa
-0.31 -0.25 es:otra vez
0.83 0.72 es:otro
-0.02 0.03 es:otro lado
0.49 0.08 es:pacien
0.17 0.67 es:padras
0.17 0.42 es:padre
-0.37 0.44 es:padre dice
-0.29 0.27 es:padre duerme
0.36 0.42 es:padre esta
-0.40 -0.21 es:padre se
-0.06 -0.28 es:pagado
0.10 0.13 es:pagar
-0.07 -0.44 es:pan
-0.55 -0.47 es:panico
0.34 0.55 es:papas
-0.36 -0.61 es:papele
0.24 0.21 es:papele en
0.47 0.43 es:para
0.49 0.58 es:para cada
0.32 0.31 es:para cuando
0.20 0.23 es:para de
0.48 0.60 es:para dormir
-0.26 -0.38 es:para el
-0.12 -0.14 es:para irme
-0.49 -0.56 es:para la
0.08 -0.20 es:para las
-0.45 -0.46 es:para los
-0.52 -0.51 es:para manana
0.30 0.65 es:para mi
0.12 0.47 es:para morir
0.51 0.88 es:para que
0.20 0.25 es:para ratas
0.28 0.09 es:para siempr
0.10 0.27 es:para todos
0.16 -0.07 es:parar
0.30 0.34 es:parar de
-0.53 -0.59 es:parce
-0.32 -0.33 es:pare
0.39 0.40 es:pare para
0.28 0.23 es:pare y
0.83 0.73 es:parece
0.69 0.83 es:pared
-0.63 0.90 es:parede
-0.66 0.61 es:pareja
-0.47 0.44 es:pareja me
-0.68 -0.73 es:paro
0.77 1.00 es:parte
0.60 -0.04 es:pasa
-1.02 0.76 es:pasada
-0.70 0.82 es:pasado
-0.37 0.37 es:pasado me
0.60 0.59 es:pasapo
0.13 -0.19 es:pasar
0.41 0.41 es:pasar la
0.16 -0.31 es:pase
-0.29 -0.52 es:pase el
-0.23 -0.42 es:pase una
-0.59 -0.51 es:paso
0.32 0.38 es:pastil
0.36 0.48 es:pastil a
0.18 -0.04 es:pastil de
0.42 0.39 es:pastil del
-0.00 -0.09 es:pastil en
-0.14 -0.16 es:pastil hasta
0.11 0.47 es:pastil listas
-0.18 -0.18 es:pastil me
0.49 0.66 es:pastil para
0.10 -0.02 es:pastil por
0.39 0.40 es:pastil tengo
-0.25 -0.34 es:pastil y
0.63 0.56 es:pastis
-0.31 0.05 es:paz
-0.08 -0.04 es:paz con
0.42 -0.02 es:pedi
-0.23 -0.67 es:pega
-0.73 0.49 es:pegaba
-0.45 0.21 es:pegaba con
0.45 0.47 es:pegand
0.30 0.30 es:pegand a
0.76 0.67 es:pegar
0.26 0.68 es:pegarl
0.47 0.57 es:pegarm
-0.99 -0.05 es:pego
-0.23 0.31 es:pego a
-0.29 -0.37 es:pego la
-0.30 -0.51 es:pelear
-0.69 -0.79 es:pelicu
-0.52 -0.60 es:peligr
-0.88 -0.84 es:pelo
-0.61 -0.15 es:pena
-0.02 -0.00 es:pendie
-0.52 0.58 es:pensab
-0.37 0.41 es:pensab mucho
-0.09 -0.28 es:pensad
-0.22 -0.25 es:pensad en
-0.47 -0.38 es:pensam
0.32 0.21 es:pensam de
-0.26 -0.02 es:pensar
-0.30 -0.16 es:pensar en
-0.46 -0.14 es:pense
-0.54 -0.18 es:pense en
0.30 0.04 es:pense que
0.28 0.21 es:perder
-0.20 1.13 es:perdi
-0.54 0.25 es:perdi a
-0.34 0.44 es:perdi el
0.14 0.55 es:perdi la
-0.64 -0.86 es:perdim
0.42 0.22 es:perdon
0.07 -0.04 es:perdon por
-0.48 -0.08 es:pero
-0.34 0.61 es:pero a
-0.24 0.56 es:pero estoy
-0.16 0.40 es:pero llame
-0.58 0.08 es:pero lo
-0.24 0.01 es:pero me
-0.10 0.45 es:pero no
0.42 0.44 es:pero quiero
0.23 0.41 es:pero se
-0.29 -0.37 es:pero ya
-0.59 -0.51 es:perro
0.16 -0.21 es:perros
-0.16 0.40 es:person
-0.28 0.61 es:peso
-0.45 0.15 es:peso para
-0.33 0.26 es:pido
-0.40 0.37 es:pido a
-0.43 -0.44 es:pie
0.18 0.35 es:pienso
0.46 0.19 es:pienso desper
-0.07 0.18 es:pienso en
-0.34 0.35 es:pienso que
0.08 -0.07 es:pierna
0.10 0.14 es:pierna por
-0.33 -0.75 es:pileta
-0.32 -0.35 es:pintar
-0.51 -0.63 es:piso
-0.23 -0.33 es:piso doce
0.48 0.67 es:pistol
-0.29 0.27 es:pistol cargad
0.56 0.51 es:pistol la
-0.06 0.37 es:pistol y
-0.68 -0.77 es:pizza
-0.29 0.32 es:plan
0.11 -0.06 es:plan de
-0.49 -0.37 es:plan para
-0.27 0.48 es:plan solo
0.22 0.49 es:plan y
0.65 0.70 es:planch
0.15 0.66 es:planee
0.00 -0.25 es:planes
-0.58 -0.53 es:planes de
0.08 -0.18 es:planta
0.35 0.38 es:planta del
-0.75 -0.49 es:plata
-0.33 -0.32 es:playa
0.54 0.54 es:po
0.67 0.62 es:poco
-0.73 -0.77 es:podcas
0.00 0.00 es:podemo
0.89 0.78 es:poder
-0.38 -0.05 es:podria
-0.30 -0.15 es:poema
-0.49 -0.16 es:polici
0.68 0.74 es:pongan
-0.54 -0.67 es:pongo
-0.16 -0.16 es:por
-0.38 -0.37 es:por contes
-0.59 0.65 es:por dentro
-0.48 -0.48 es:por dia
0.36 0.44 es:por donde
-0.60 -0.36 es:por el
-0.21 -0.14 es:por esa
-0.35 -0.14 es:por eso
0.47 0.50 es:por favor
-0.11 -0.10 es:por fin
0.34 0.53 es:por intern
-0.20 -0.40 es:por la
0.02 -0.06 es:por las
-0.21 -0.24 es:por lo
-0.01 -0.04 es:por los
0.64 0.68 es:por mi
-0.44 -0.51 es:por sobred
-0.54 0.25 es:por suicid
-0.17 -0.25 es:por todo
0.15 -0.14 es:por un
-0.57 -0.38 es:por una
0.00 0.00 es:porque
0.61 0.80 es:porque no
-0.54 -0.75 es:practi
-0.42 0.23 es:prefer
-0.30 0.16 es:prefer no
0.49 0.01 es:prefie
0.22 -0.04 es:prefie morir
0.37 0.21 es:pregun
-0.56 0.30 es:pregun como
0.30 0.01 es:pregun por
0.55 0.43 es:pregun si
0.38 0.47 es:prende
0.27 0.33 es:prende fuego
-0.63 -0.74 es:prendi
-0.23 -0.12 es:preocu
-0.41 -0.09 es:preocu que
-0.33 -0.51 es:prepar
-0.50 -0.57 es:presen
0.49 0.45 es:primav
-0.36 -0.67 es:primer
-0.60 -0.52 es:primer auxili
-0.41 -0.43 es:primer vez
0.26 0.58 es:primo
-0.14 0.47 es:probe
-0.88 -0.90 es:proces
0.66 0.24 es:promet
0.67 0.66 es:promet que
0.62 0.38 es:pronto
-0.48 -0.48 es:propia
0.35 0.73 es:propos
-0.42 -0.41 es:prospe
0.91 0.94 es:proxim
0.65 0.75 es:pude
-0.48 -0.25 es:pueblo
0.27 -0.22 es:puede
0.16 -0.04 es:puede dar
0.78 0.33 es:puedo
-0.34 -0.31 es:puedo con
0.33 0.33 es:puedo ir
0.52 0.63 es:puedo parar
0.37 0.38 es:puedo promet
0.22 0.25 es:puedo salir
0.02 0.29 es:puente
-0.59 -0.46 es:puente para
0.40 0.63 es:puerta
0.30 0.22 es:puerta a
0.65 0.72 es:punto
0.46 0.51 es:punto de
-0.79 -0.82 es:puntos
0.20 -0.28 es:puse
-0.32 -0.42 es:puse cero
0.41 0.17 es:puse la
-0.35 -0.51 es:puso
-0.15 0.03 es:que
0.46 0.46 es:que ago
-0.03 -0.16 es:que alguie
0.53 0.40 es:que decir
0.11 0.37 es:que el
-0.28 -0.19 es:que era
0.51 0.31 es:que es
0.25 0.44 es:que escrib
-0.29 0.36 es:que espera
0.28 -0.02 es:que esta
-0.50 0.52 es:que estari
0.37 0.30 es:que estoy
0.03 -0.04 es:que habia
0.54 0.22 es:que hacer
-0.32 0.31 es:que hago
0.30 0.22 es:que hora
0.20 0.30 es:que la
-0.34 0.78 es:que le
0.38 0.44 es:que linda
0.46 0.48 es:que llegue
0.43 0.34 es:que lo
0.49 0.48 es:que los
0.02 0.28 es:que me
-0.50 0.41 es:que mi
0.02 0.27 es:que murio
-0.19 0.25 es:que nacio
-0.14 0.46 es:que nadie
0.40 0.39 es:que necesi
-0.31 -0.23 es:que no
0.10 0.08 es:que pare
-0.30 -0.11 es:que pase
0.25 -0.03 es:que preocu
-0.30 -0.29 es:que puede
0.30 0.22 es:que puerta
-0.14 -0.01 es:que queria
-0.07 0.52 es:que quiera
-0.63 0.52 es:que quiere
-0.15 0.11 es:que quiero
-0.00 -0.08 es:que se
-0.29 0.14 es:que seria
-0.27 -0.26 es:que si
0.38 0.22 es:que su
0.41 0.43 es:que tenia
-0.10 -0.21 es:que termin
0.31 0.62 es:que tiene
0.18 0.12 es:que va
0.38 0.28 es:que ver
0.10 -0.18 es:que viene
0.22 -0.04 es:que voy
-0.41 0.54 es:que ya
-0.02 0.19 es:que yo
-0.35 -0.34 es:que ~
0.58 0.88 es:queda
0.40 0.33 es:queda hacerl
0.39 0.31 es:queda nada
-0.29 -0.72 es:quede
-0.78 0.72 es:quemab
0.65 0.70 es:quemar
-0.45 -0.55 es:quemo
-0.17 -0.11 es:querer
-0.03 -0.07 es:queria
0.33 0.32 es:queria desped
-0.51 0.08 es:queria morir
-0.44 -0.12 es:queria morirm
0.49 0.41 es:quien
0.41 0.36 es:quien se
-0.31 0.14 es:quiera
-0.29 -0.20 es:quiera morir
-0.14 0.49 es:quiera morirm
-0.33 0.11 es:quiere
0.04 0.42 es:quiere ir
0.09 0.02 es:quiere morir
0.22 0.02 es:quiere que
-0.45 0.29 es:quiere vivir
0.80 0.14 es:quiero
0.39 0.60 es:quiero ayuda
-0.07 -0.18 es:quiero dejar
-0.14 0.47 es:quiero desapa
0.08 0.07 es:quiero dormir
0.41 0.33 es:quiero es
0.53 1.00 es:quiero estar
-0.24 -0.25 es:quiero hacerl
0.46 0.36 es:quiero ir
-0.36 -0.37 es:quiero irme
0.28 0.40 es:quiero llegar
-0.31 -0.41 es:quiero mas
0.03 -0.06 es:quiero matar
0.05 0.63 es:quiero matarm
0.56 0.63 es:quiero morir
0.28 0.08 es:quiero morirm
-0.45 -0.44 es:quiero que
0.26 0.28 es:quiero saltar
0.55 0.54 es:quiero seguir
0.28 0.29 es:quiero suicid
-0.16 -0.27 es:quiero termin
0.48 0.54 es:quiero ver
-0.49 -0.62 es:quiero vivir
-0.72 -0.70 es:quiero ~
-0.40 -0.37 es:quimic
-0.29 -0.26 es:quimic me
-0.43 0.45 es:quince
-0.24 -0.29 es:quisie
-0.30 0.32 es:quisie no
0.20 0.17 es:quita
-0.27 0.85 es:quitar
0.16 0.60 es:quitar la
0.50 0.89 es:quito
-0.41 -0.52 es:radio
-0.46 0.48 es:rapidi
0.57 0.47 es:rapido
0.62 0.41 es:raro
0.12 0.59 es:rasgun
0.28 0.34 es:ratas
-0.11 -0.21 es:rato
0.25 0.30 es:razon
-0.47 -0.52 es:re
0.23 0.42 es:recai
-0.56 -0.58 es:receta
-0.55 0.23 es:recibo
0.86 0.57 es:recien
-0.78 0.04 es:regala
-0.20 0.18 es:regale
-0.03 -0.06 es:regale el
0.16 0.06 es:regale mi
-0.21 -0.63 es:regalo
-0.71 -0.76 es:regist
-0.10 -0.03 es:reja
-0.53 -0.60 es:remedi
-0.26 -0.30 es:remedi nuevo
-0.19 -0.10 es:renuev
-0.90 -0.08 es:renunc
-0.50 0.18 es:repita
0.02 -0.29 es:respir
-0.44 -0.63 es:reunio
0.55 0.60 es:revolv
0.39 0.43 es:revolv de
0.20 -0.04 es:rio
-0.43 -0.44 es:risa
-0.55 -0.76 es:rodill
-0.48 -0.53 es:romeo
-0.34 -0.38 es:romeo y
-0.65 0.16 es:romper
-0.46 0.11 es:romper la
0.11 -0.13 es:rompi
0.08 -0.09 es:rompi el
0.18 -0.19 es:rompio
-0.68 -0.67 es:ropa
0.19 -0.31 es:roto
-0.34 -0.22 es:ruido
0.36 0.28 es:sabado
0.53 0.76 es:sabe
0.73 0.73 es:saber
0.41 0.46 es:saber mas
-0.25 -0.53 es:sacaro
-0.12 0.73 es:saco
0.37 0.50 es:saco la
-0.42 -0.13 es:sale
-0.72 -0.26 es:sale mal
0.48 0.43 es:salgo
0.04 0.11 es:sali
-0.65 -0.34 es:sali a
0.66 1.21 es:salida
-0.48 0.37 es:salida de
0.33 0.35 es:salida del
-0.32 -0.38 es:salio
0.39 0.58 es:salio bien
0.66 1.28 es:salir
0.31 0.70 es:salir de
-0.35 0.13 es:salir del
0.99 0.96 es:saltar
-0.09 -0.21 es:salte
-0.27 -0.18 es:salvo
0.58 1.25 es:sangra
-0.24 -0.66 es:sangre
0.85 0.94 es:saque
0.61 0.67 es:saque la
0.04 0.15 es:se
0.34 0.28 es:se acabe
0.36 0.28 es:se acabo
-0.30 -0.32 es:se ahorca
-0.45 -0.46 es:se cayo
0.38 0.19 es:se como
0.48 0.41 es:se cuando
0.48 0.52 es:se donde
-0.23 -0.28 es:se encerr
0.68 0.41 es:se fue
-0.02 0.42 es:se fueron
-0.42 -0.03 es:se las
-0.42 0.45 es:se lo
-0.42 0.69 es:se mata
-0.24 0.37 es:se mato
-0.61 -0.56 es:se me
0.43 0.39 es:se mete
0.36 0.44 es:se por
-0.48 -0.50 es:se puede
0.49 0.58 es:se que
0.51 0.28 es:se queda
-0.35 -0.15 es:se quiere
0.37 0.23 es:se rompio
0.22 0.68 es:se si
-0.20 -0.28 es:se suicid
0.13 0.11 es:se termin
-0.20 0.25 es:se tiro
0.02 0.13 es:se tomo
-0.24 -0.16 es:se va
0.39 0.25 es:se van
0.14 0.15 es:se ve
-0.50 -0.59 es:se ~
0.19 0.39 es:sea
0.48 1.03 es:seguir
0.42 0.41 es:seguir vivien
0.17 0.56 es:segund
-0.37 -0.23 es:segura
0.33 0.09 es:seguri
0.77 0.74 es:seguro
-0.37 -0.78 es:seis
-0.81 -0.73 es:semana
-0.72 0.58 es:semana pasada
-0.26 -0.29 es:semana que
0.49 0.55 es:sentad
0.35 0.39 es:sentad en
-0.62 -0.53 es:senti
-0.68 0.36 es:sentid
-0.46 0.22 es:sentid a
0.57 0.26 es:sentir
-0.14 -0.30 es:sepas
0.44 1.33 es:ser
-0.21 0.83 es:seria
-0.29 0.14 es:seria mas
-0.56 0.30 es:seria no
0.33 0.39 es:seria un
-0.57 0.47 es:serian
-0.40 0.34 es:serian mas
-0.82 -0.82 es:serie
0.28 0.93 es:serio
-0.24 -0.25 es:sesion
-0.21 0.15 es:si
-0.56 -0.51 es:si el
-0.61 -0.60 es:si estoy
0.53 0.56 es:si la
-0.47 0.38 es:si le
0.58 0.45 es:si lo
0.10 0.93 es:si me
-0.52 0.04 es:si se
-0.19 0.46 es:si yo
-0.29 0.12 es:siempr
-0.60 -0.56 es:siempr de
-0.29 0.35 es:siento
-0.31 0.21 es:siento atrapa
-0.70 0.16 es:siento que
0.66 0.56 es:siga
-0.66 0.41 es:sigo
-0.22 -0.34 es:sigue
0.13 0.15 es:sigue gritan
0.62 0.52 es:siguie
-0.26 -0.38 es:silenc
0.55 0.61 es:silla
0.33 0.24 es:sillon
0.05 -0.30 es:sin
-0.26 0.51 es:sin cortar
-0.26 0.37 es:sin intenc
-0.26 0.37 es:sin plan
0.62 0.58 es:sin que
-0.62 0.45 es:sinmi
-0.23 -0.05 es:sino
-0.29 -0.21 es:sino me
-0.71 -0.13 es:sirvo
-0.30 0.29 es:sobre
0.20 0.71 es:sobred
-0.35 0.13 es:sobred y
-0.67 0.18 es:sobrev
-0.44 0.10 es:sobrin
-0.42 0.50 es:sobrin me
0.19 0.29 es:soga
0.08 0.53 es:soga en
0.43 0.37 es:soga esta
-0.05 -0.07 es:soga y
-0.04 -0.33 es:sol
-0.17 -0.44 es:sola
-0.55 -0.47 es:sola el
-0.06 0.21 es:solo
0.37 0.33 es:solo a
0.29 0.25 es:solo espero
-0.29 -0.37 es:solo estoy
0.54 0.52 es:solo me
0.37 0.25 es:solo necesi
0.40 0.33 es:solo queda
0.33 0.32 es:solo queria
-0.26 -0.11 es:solo quiero
0.41 0.29 es:solo una
-1.20 -0.84 es:son
-0.42 -0.57 es:sono
-0.24 0.48 es:sopa
-0.18 0.47 es:sotano
-0.81 0.33 es:soy
-0.71 0.71 es:soy un
-0.38 0.14 es:soy una
-0.43 -0.46 es:soy veteri
0.47 0.54 es:soy yo
0.26 0.21 es:su
0.19 -0.00 es:su casa
-0.16 0.18 es:su madre
-0.43 -0.18 es:su mujer
0.20 0.21 es:su nombre
0.44 0.35 es:su padre
0.23 0.33 es:subi
0.49 0.56 es:subi a
-0.73 -0.75 es:suegra
-0.24 -0.23 es:sueno
-0.07 0.50 es:sueno con
0.39 0.40 es:sueno esta
-0.03 -0.35 es:sueno que
-0.13 -0.00 es:suicid
-0.55 0.29 es:suicid cuando
-0.29 -0.44 es:suicid en
0.08 -0.03 es:suicid es
-0.13 -0.21 es:suicid esta
-0.18 0.20 es:suicid me
-0.28 -0.48 es:sus
-0.85 -0.84 es:suspen
-0.83 -0.41 es:tan
-0.54 -0.63 es:tanto
-0.14 -0.42 es:tanto que
-0.79 -0.79 es:tarde
-0.44 -0.40 es:tarea
-0.26 -0.18 es:tarea de
0.01 0.07 es:te
0.15 0.22 es:te puedo
-0.25 -0.18 es:te quiero
0.47 0.43 es:te voy
-0.41 -0.30 es:techo
0.30 0.11 es:techo y
-0.50 0.90 es:tele
-0.16 -0.49 es:telefo
0.27 0.02 es:tembla
-0.82 -0.73 es:tenemo
0.30 0.15 es:tener
0.46 0.59 es:tener que
0.31 0.11 es:tengo
0.36 0.39 es:tengo con
0.63 0.27 es:tengo el
0.28 0.24 es:tengo en
-0.07 0.05 es:tengo ganas
-0.01 -0.17 es:tengo la
0.56 0.62 es:tengo las
0.17 0.01 es:tengo miedo
-0.12 -0.08 es:tengo ningun
0.30 -0.16 es:tengo que
0.39 0.40 es:tengo sueno
0.60 0.42 es:tengo todo
-0.28 -0.34 es:tengo un
0.39 0.43 es:tengo una
-0.57 -0.65 es:tengo ~
0.23 0.19 es:tenia
-0.14 0.38 es:tenia diez
0.56 0.41 es:tenia que
-0.59 -0.88 es:terape
0.11 0.13 es:terapi
0.16 0.08 es:tercer
0.07 -0.37 es:termin
-0.28 -0.17 es:termin con
-0.39 -0.20 es:termin el
0.11 0.07 es:termin esta
0.36 0.51 es:termin la
-0.02 -0.24 es:termin por
0.42 0.37 es:termin todo
-0.25 -0.42 es:tesis
-0.07 -0.23 es:testam
0.06 -0.08 es:testam esta
0.44 0.45 es:the
-0.64 -0.36 es:tia
0.06 1.07 es:tiempo
-0.01 0.26 es:tiempo y
-0.10 -0.14 es:tiene
0.44 0.54 es:tiene que
0.18 0.21 es:tiene razon
-0.19 0.28 es:tiene sentid
0.16 0.40 es:tiene un
-0.51 -0.30 es:tiene una
-0.45 0.29 es:tienen
-0.31 -0.44 es:tierra
0.34 0.35 es:tio
0.25 0.17 es:tio me
-0.43 -0.41 es:tipo
-0.69 -0.74 es:tiramo
0.32 0.23 es:tirand
0.30 0.11 es:tirar
0.21 0.45 es:tirar del
0.07 -0.03 es:tirarm
0.52 0.77 es:tire
-0.46 -0.27 es:tiro
-0.07 -0.07 es:tiro agua
0.01 0.02 es:tiro al
-0.28 -0.11 es:tiro de
0.25 -0.03 es:tiro en
0.72 0.68 es:toalla
0.47 0.42 es:toca
0.21 0.43 es:toca cuando
-0.63 0.27 es:toco
0.25 0.07 es:toda
0.03 -0.07 es:toda la
0.36 0.49 es:toda las
-0.35 -0.14 es:todas
-0.27 0.02 es:todas las
-0.35 -0.42 es:todas mis
-0.22 -0.01 es:todavi
-0.39 0.02 es:todavi la
-0.25 0.34 es:todavi pienso
0.05 0.49 es:todo
-0.36 -0.38 es:todo bien
0.32 0.25 es:todo el
-0.23 -0.27 es:todo listo
0.00 0.49 es:todo lo
-0.03 -0.06 es:todo y
-0.06 1.48 es:todos
0.10 -0.20 es:todos es
0.27 0.77 es:todos los
-0.16 0.09 es:todos mis
-0.40 0.38 es:todos se
-0.66 -0.12 es:tomar
0.55 0.53 es:tomarm
0.19 0.12 es:tome
0.36 0.43 es:tome 30
-0.25 -0.27 es:tome la
-0.45 -0.46 es:tome las
0.49 0.57 es:tome toda
0.74 0.73 es:tome todas
0.18 -0.01 es:tome una
-1.02 0.33 es:tomo
-0.47 -0.59 es:tonter
-0.57 -0.66 es:torre
-0.39 -0.39 es:torre y
-0.51 -0.11 es:trabaj
0.16 -0.18 es:trabaj con
0.04 0.23 es:trabaj que
-0.51 -0.53 es:trafic
-0.26 -0.30 es:trafic y
0.04 -0.17 es:tragar
1.12 1.11 es:trague
0.29 0.20 es:trague todo
-0.09 -0.19 es:tranqu
0.09 -0.53 es:treint
-0.54 -0.58 es:tren
-0.21 0.03 es:tren el
-0.17 -0.05 es:tres
0.35 0.52 es:tres anos
0.25 0.20 es:tres cosas
0.53 0.47 es:tres farmac
-0.39 -0.31 es:tres horas
-0.33 -0.68 es:triste
0.03 -0.13 es:tu
0.26 0.20 es:tu eres
-0.20 -0.24 es:tumba
-0.14 -0.17 es:tumba de
0.32 0.29 es:turno
-0.31 -0.18 es:tuve
-0.13 -0.17 es:tuve ganas
0.04 -0.24 es:tuve que
-0.50 0.39 es:tuve un
0.29 0.11 es:tuve una
-0.13 -0.44 es:tuvimo
0.30 0.71 es:tuvo
0.49 0.63 es:tuya
0.34 0.63 es:ultima
0.24 0.11 es:ultima noche
0.29 0.17 es:ultima vez
0.76 0.31 es:ultimo
-0.69 -0.69 es:ultimo cigarr
-0.37 -0.35 es:ultimo dia
0.26 0.20 es:ultimo mensaj
-0.46 -0.29 es:un
0.22 0.27 es:un accide
-0.29 -0.19 es:un alivio
0.15 0.54 es:un amigo
0.15 0.12 es:un ano
0.33 0.41 es:un balazo
-0.33 0.49 es:un camion
-0.29 0.36 es:un chico
0.05 0.35 es:un coche
-0.13 0.47 es:un compan
0.11 -0.03 es:un cuchil
-0.29 0.44 es:un descon
-0.47 0.55 es:un desper
-0.20 0.42 es:un frasco
0.18 0.07 es:un hombre
-0.28 -0.30 es:un infart
-0.30 -0.46 es:un infier
0.10 0.10 es:un lugar
-0.59 0.42 es:un peso
-0.19 0.17 es:un plan
-0.37 0.09 es:un puente
0.34 0.05 es:un sobre
-0.37 -0.34 es:un suicid
-0.19 0.55 es:un tiempo
-0.30 -0.29 es:un tipo
-0.19 0.25 es:un tiro
0.41 0.45 es:un video
0.06 0.21 es:una
-0.33 0.13 es:una carga
-0.22 -0.20 es:una carta
0.28 0.31 es:una cosa
0.17 -0.23 es:una hora
0.41 0.29 es:una idea
0.22 0.26 es:una lista
-0.27 0.21 es:una madre
-0.36 -0.12 es:una nota
-0.23 -0.30 es:una novela
0.55 0.55 es:una parte
0.10 0.14 es:una pierna
0.05 0.36 es:una pistol
0.31 0.99 es:una sobred
0.00 0.23 es:una soga
-0.00 -0.04 es:una sola
0.50 0.59 es:una vez
-0.25 0.33 es:una vida
-0.17 0.42 es:una vieja
-0.58 -0.82 es:una ~
0.81 0.71 es:unica
0.70 0.65 es:unico
0.50 0.47 es:unico que
-0.78 0.88 es:univer
0.27 -0.00 es:uno
0.38 0.40 es:usted
0.66 0.14 es:va
0.54 0.27 es:va a
0.24 0.20 es:va mejor
-0.64 -0.86 es:vacaci
0.19 0.60 es:vacio
-0.06 -0.03 es:vale
0.09 0.36 es:vale nada
0.95 0.80 es:valor
0.58 0.49 es:valor y
-0.67 -0.78 es:vamos
-0.32 -0.41 es:vamos a
0.65 0.02 es:van
0.57 0.25 es:van a
0.00 0.07 es:vaso
-0.12 0.53 es:vaya
-0.03 -0.08 es:ve
-0.34 -0.40 es:ve el
-1.34 0.29 es:veces
-0.11 0.27 es:veces a
-0.48 0.25 es:veces pienso
0.42 0.42 es:vecina
-1.30 -0.63 es:vecino
-0.60 0.19 es:veinte
-0.04 -0.17 es:vemos
-0.16 -0.25 es:venas
-0.87 -0.90 es:vender
-0.24 -0.21 es:veneno
0.20 0.25 es:veneno para
0.21 -0.07 es:ventan
0.32 0.33 es:ventan y
-0.35 0.44 es:veo
-0.25 0.39 es:veo ningun
0.48 0.40 es:veo otra
-0.46 0.22 es:veo sentid
0.91 0.86 es:ver
-0.17 0.26 es:ver a
-0.30 -0.46 es:verano
0.63 0.62 es:verdad
0.52 0.53 es:verdad es
-0.90 -1.07 es:vergue
0.67 0.71 es:verlo
-0.71 -0.76 es:veteri
-0.43 -0.46 es:veteri y
0.12 0.12 es:vez
0.22 0.26 es:vez con
-0.57 0.11 es:vez el
-0.31 -0.40 es:vez en
-0.54 -0.52 es:vez la
0.38 0.47 es:vez me
0.06 0.41 es:vez que
0.10 0.15 es:vez y
-0.49 -0.66 es:vi
-0.14 -0.30 es:vi el
-0.34 -0.27 es:vi que
-0.31 -0.26 es:viaduc
-0.22 -0.19 es:viaduc y
-0.59 -0.49 es:viaje
0.29 0.15 es:vias
-0.41 -0.43 es:vias del
-0.25 -0.11 es:vida
0.31 0.47 es:vida no
0.60 0.58 es:vida se
-0.47 0.50 es:vida y
-0.01 -0.10 es:video
0.41 0.45 es:video para
-0.65 0.28 es:vieja
0.40 0.48 es:viejo
0.59 0.19 es:viene
0.45 0.32 es:viene el
-0.60 -0.11 es:vienen
-0.37 -0.35 es:vierne
-0.29 0.03 es:vierne es
0.48 0.45 es:viga
-0.48 -0.60 es:vimos
-0.84 0.12 es:vino
0.67 0.62 es:vio
0.74 0.93 es:violar
-0.43 0.37 es:violar en
0.73 0.57 es:violo
-0.22 -0.25 es:vista
0.36 -0.06 es:viva
0.23 0.35 es:viva el
0.59 0.58 es:vivien
0.47 0.15 es:vivir
-0.01 -0.10 es:vivir mas
-0.05 -0.24 es:vivir no
-0.34 -0.44 es:vivir y
0.62 0.27 es:vivo
-0.18 0.21 es:voces
-0.60 -0.64 es:volamo
-0.64 -0.58 es:volo
0.66 0.66 es:volver
0.28 0.71 es:volver a
-0.94 0.60 es:volvi
-0.67 0.43 es:volvi a
0.07 -0.08 es:volvio
0.16 -0.18 es:volvio a
-0.04 0.84 es:vomita
0.31 0.56 es:vomite
0.61 0.35 es:voy
0.31 0.22 es:voy a
0.12 -0.22 es:voy con
-0.59 -0.56 es:voy para
-0.15 -0.51 es:voz
0.73 0.64 es:vuelta
0.39 0.33 es:vuelta atras
0.57 0.55 es:vuelve
0.41 0.39 es:vuelve a
0.23 0.82 es:vuelvo
0.23 0.18 es:vuelvo a
0.56 0.47 es:wey
0.38 0.13 es:y
0.09 0.54 es:y a
0.32 0.33 es:y abri
0.28 0.31 es:y ahora
-0.34 0.19 es:y ando
0.52 0.48 es:y anoche
-0.03 -0.06 es:y cerre
-0.34 0.13 es:y colgo
-0.35 -0.34 es:y comimo
0.09 -0.13 es:y creo
0.35 0.36 es:y cuando
0.18 0.72 es:y despue
0.24 0.24 es:y dijo
0.55 0.59 es:y el
0.19 0.35 es:y ella
-0.26 -0.03 es:y es
0.54 0.83 es:y esta
0.42 0.28 es:y estoy
0.28 0.13 es:y hoy
-0.34 -0.38 es:y juliet
0.50 0.48 es:y la
0.35 -0.07 es:y las
-0.34 -0.52 es:y le
-0.25 -0.28 es:y llame
-0.34 -0.31 es:y llegue
-0.42 -0.45 es:y llore
-0.27 -0.17 es:y lo
0.60 0.63 es:y los
0.03 -0.33 es:y luego
0.11 0.10 es:y manana
-0.12 0.02 es:y me
0.52 0.62 es:y mi
0.07 0.34 es:y nadie
-0.30 -0.19 es:y no
0.11 0.11 es:y que
-0.23 -0.49 es:y quiero
-0.26 0.08 es:y sali
-0.08 -0.13 es:y salio
0.20 0.30 es:y se
0.13 0.15 es:y sigue
0.22 0.74 es:y tengo
0.41 0.41 es:y todavi
-0.30 -0.07 es:y todo
-0.05 -0.21 es:y una
0.63 0.60 es:y voy
0.33 0.26 es:y ya
0.06 -0.13 es:y yo
0.03 0.25 es:ya
-0.02 0.18 es:ya deje
0.08 0.51 es:ya descan
-0.16 -0.23 es:ya escrib
-0.25 -0.10 es:ya esta
0.60 0.42 es:ya estoy
0.49 0.48 es:ya lo
0.76 0.57 es:ya me
-0.50 0.41 es:ya nada
-0.43 -0.19 es:ya ni
0.20 0.07 es:ya no
0.41 0.51 es:ya pense
0.40 0.33 es:ya saque
0.77 0.84 es:ya se
0.41 0.46 es:ya tengo
-0.25 0.35 es:ya termin
-0.25 -0.27 es:ya tome
0.63 0.29 es:yo
-0.27 -0.20 es:yo no
-0.31 0.13 es:yo tenia
0.28 0.22 es:yo voy
0.45 0.46 es:yo ya
-1.04 -1.04 es:~
-0.65 -0.70 es:~ con
0.14 0.00 es:~ de
-0.51 -0.73 es:~ el
-0.77 -0.92 es:~ en
-0.46 0.29 es:~ haha
-0.58 -0.56 es:~ la
-0.26 -0.20 es:~ los
0.32 0.16 es:~ mi
-0.47 -0.51 es:~ pero
0.81 0.74 es:~ una
0.29 0.35 es:~ y
-0.75 -0.74 es:~ ~
0.17 0.38 exit
0.09 -0.24 exit+forever
0.12 -0.07 exit+glad
-0.16 0.57 exit+hold
-0.09 0.09 exit+hurt-other
-0.10 -0.10 exit+intend
-0.24 0.87 exit+kill-self
-0.39 -0.04 exit+kin
0.06 0.09 exit+leisure
-0.21 0.30 exit+letter
0.41 0.00 exit+life
0.28 0.43 exit+love
0.54 0.31 exit+matter
-0.27 -0.46 exit+no
-0.33 -0.12 exit+now
0.09 -0.31 exit+other
0.45 0.47 exit+papers
0.09 0.52 exit+passed
0.16 0.60 exit+past
0.13 0.09 exit+pet
0.30 0.28 exit+pills
0.14 0.31 exit+prepare
0.54 0.48 exit+quantity
0.29 0.32 exit+rope
0.02 0.37 exit+school
0.15 -0.02 exit+self
0.08 0.07 exit+sorry
-0.57 0.83 exit+spoken
0.08 -0.07 exit+stand
-0.26 -0.16 exit+tonight
0.52 0.52 exit+took
0.42 0.52 exit+trapped
-0.29 0.48 exit+urge
-0.09 0.12 exit+vehicle
-0.67 -0.32 exit+violence
-0.11 0.57 exit+want
0.18 0.32 exit+you
-0.17 -0.20 exit>date
-0.36 -0.44 exit>exit
0.09 -0.24 exit>forever
-0.08 -0.12 exit>intend
0.28 -0.07 exit>life
0.37 0.62 exit>no
0.39 0.28 exit>now
0.28 0.11 exit>other
0.29 0.32 exit>rope
0.21 0.05 exit>self
0.23 -0.17 exit>stand
-0.38 -0.17 exit>tonight
0.58 0.59 find
0.72 0.72 find+hold
0.17 0.19 find+hurt-other
0.13 0.52 find+kin
-0.22 -0.23 find+letter
-0.34 -0.28 find+media
0.57 1.01 find+no
0.50 0.64 find+now
0.33 -0.08 find+other
0.14 0.11 find+papers
0.30 -0.06 find+past
0.14 0.11 find+peace
-0.32 0.47 find+pills
-0.39 0.00 find+prepare
0.12 0.38 find+question
-0.34 -0.28 find+rope
-0.47 0.39 find+routine
0.18 0.16 find+self
-0.06 -0.11 find+stand
-0.10 0.18 find+tonight
0.27 0.33 find+want
0.37 0.34 find>date
0.28 0.23 find>enough
-0.34 -0.28 find>find
0.42 0.34 find>kin
-0.34 -0.28 find>letter
-0.26 -0.35 find>other
0.38 0.35 find>past
0.37 0.31 find>self
0.08 -0.02 find>tonight
0.13 0.05 forever
-0.16 -0.21 forever+glad
0.47 0.69 forever+goodbye
-0.32 0.38 forever+intend
0.47 0.72 forever+last
0.13 -0.26 forever+life
-0.54 -0.46 forever+media
0.13 -0.10 forever+no
-0.31 -0.30 forever+now
0.46 0.33 forever+other
-0.03 -0.05 forever+past
0.33 0.58 forever+peace
0.57 0.52 forever+routine
-0.12 -0.24 forever+self
0.11 0.06 forever+stand
0.14 0.05 forever+tonight
0.37 0.25 forever+want
0.21 0.17 forever+work
0.28 0.09 forever>forever
0.05 -0.02 forever>glad
-0.36 -0.22 forever>media
-0.72 0.01 forever>self
0.11 0.06 forever>stand
0.43 0.34 forever>tonight
-0.15 -0.18 funeral
0.39 0.40 funeral+give-away
-0.24 -0.30 funeral+height
0.26 0.13 funeral+kin
-0.09 -0.08 funeral+laugh
-0.27 -0.30 funeral+leisure
-0.08 -0.09 funeral+mourning
0.09 0.05 funeral+now
-0.28 -0.18 funeral+old
-0.36 -0.63 funeral+other
0.21 0.20 funeral+papers
0.46 0.38 funeral+passed
0.03 -0.45 funeral+past
0.01 0.47 funeral+peace
-0.28 -0.36 funeral+pet
0.44 0.14 funeral+pills
0.24 0.21 funeral+prepare
-0.22 -0.41 funeral+quantity
0.21 0.19 funeral+question
0.18 0.24 funeral+self
0.14 0.12 funeral+spoken
0.06 -0.01 funeral+stand
0.18 0.10 funeral+tonight
0.19 0.19 funeral+vehicle
-0.09 -0.08 funeral+water
0.12 -0.04 funeral+work
0.19 0.11 funeral>chores
0.17 0.14 funeral>kin
-0.25 -0.15 funeral>leisure
-0.54 -0.45 funeral>other
0.25 0.05 funeral>past
-0.28 -0.36 funeral>pet
-0.27 -0.22 funeral>quantity
0.19 0.19 funeral>question
0.04 0.06 funeral>self
0.03 -0.03 funeral>stand
0.63 0.46 gas
0.35 0.23 gas+hold
0.26 0.30 gas+intend
0.31 0.35 gas+now
0.05 -0.08 gas+other
-0.03 -0.03 gas+passed
0.40 0.45 gas+pet
0.41 0.39 gas+prepare
0.06 0.05 gas+quantity
0.48 0.43 gas+rope
0.48 0.52 gas+self
0.05 0.02 gas+stand
-0.40 -0.38 gas+tonight
0.02 0.02 gas+vehicle
0.35 0.34 gas>gas
-0.49 -0.48 gas>other
0.44 0.31 gas>self
0.35 0.34 gas>vehicle
-0.10 -0.00 give-away
-0.07 -0.07 give-away+goodbye
-0.36 0.55 give-away+hold
0.39 0.28 give-away+intend
0.44 0.68 give-away+kill-self
0.33 0.26 give-away+kin
-0.41 0.02 give-away+last
0.08 0.12 give-away+leisure
0.16 -0.05 give-away+letter
0.45 0.36 give-away+matter
-0.25 -0.24 give-away+media
-0.02 0.54 give-away+no
0.53 0.64 give-away+now
-0.13 -0.24 give-away+old
0.03 0.04 give-away+other
0.25 0.13 give-away+papers
0.28 0.19 give-away+passed
-0.19 -0.05 give-away+past
0.05 0.16 give-away+pet
-0.41 -0.34 give-away+pills
0.12 -0.00 give-away+prepare
0.04 0.30 give-away+quantity
0.31 0.06 give-away+question
0.10 0.30 give-away+self
-0.26 0.18 give-away+spoken
-0.60 -0.40 give-away+stand
-0.31 0.33 give-away+tonight
-0.06 -0.15 give-away+vehicle
-0.25 0.49 give-away+violence
-0.03 -0.31 give-away+want
-0.19 -0.30 give-away+you
-0.38 -0.31 give-away>chores
-0.12 -0.23 give-away>kin
-0.23 -0.34 give-away>leisure
-0.24 -0.22 give-away>other
0.20 0.07 give-away>papers
0.28 0.19 give-away>passed
0.08 0.30 give-away>pet
0.27 0.32 give-away>self
-0.79 -0.41 give-away>stand
0.10 -0.12 give-away>want
-0.26 -0.54 glad
0.20 0.22 glad+height
0.53 0.17 glad+hold
-0.18 -0.34 glad+hurt-self
-0.02 0.83 glad+intend
0.33 0.56 glad+joy
0.35 0.32 glad+kill-self
-0.31 0.42 glad+kin
0.14 0.15 glad+last
0.31 0.26 glad+laugh
0.30 0.28 glad+leisure
-0.26 -0.20 glad+life
-0.27 -0.28 glad+media
-0.10 0.16 glad+no
-0.02 0.26 glad+now
-0.33 -0.33 glad+old
-0.10 -0.30 glad+other
0.39 0.29 glad+papers
0.28 0.15 glad+passed
-0.05 -0.20 glad+past
0.34 0.48 glad+peace
-0.36 -0.29 glad+pills
0.27 0.31 glad+prepare
-0.14 -0.31 glad+quantity
0.31 0.23 glad+rope
-0.15 0.48 glad+routine
-0.26 -0.35 glad+school
-0.36 -0.49 glad+self
0.04 0.45 glad+spoken
0.21 0.35 glad+stand
0.14 0.02 glad+thanks
-0.06 -0.01 glad+therapy
-0.36 -0.52 glad+tired
0.10 0.09 glad+tonight
0.39 0.40 glad+took
-0.35 0.13 glad+trapped
0.02 -0.35 glad+want
-0.53 0.08 glad+work
0.32 0.33 glad+you
0.29 0.26 glad>after
-0.45 -0.46 glad>date
0.41 0.55 glad>die
-0.59 -0.33 glad>end
-0.26 -0.28 glad>glad
0.17 0.26 glad>height
0.35 0.32 glad>kill-self
-0.20 0.24 glad>kin
0.31 0.27 glad>leisure
-0.26 -0.40 glad>life
-0.12 -0.06 glad>no
-0.35 -0.16 glad>other
0.24 0.20 glad>quantity
-0.11 -0.47 glad>self
0.34 0.34 glad>stand
0.10 0.16 glad>thanks
-0.22 -0.09 glad>tonight
0.50 0.45 glad>want
1.17 0.80 goodbye
0.30 0.42 goodbye+height
0.45 0.43 goodbye+hold
0.30 0.42 goodbye+intend
-0.27 -0.36 goodbye+kin
0.45 0.50 goodbye+last
-0.37 -0.41 goodbye+leisure
0.15 0.60 goodbye+letter
0.15 0.12 goodbye+love
0.39 0.23 goodbye+no
0.60 0.45 goodbye+now
-0.18 -0.03 goodbye+other
0.35 0.48 goodbye+past
-0.58 -0.46 goodbye+prepare
0.36 0.26 goodbye+self
0.23 0.27 goodbye+sorry
0.11 0.01 goodbye+spoken
-0.38 -0.30 goodbye+stand
0.82 0.80 goodbye+thanks
0.45 0.11 goodbye+tonight
0.39 0.41 goodbye+trapped
0.35 0.43 goodbye+want
-0.41 -0.43 goodbye+work
0.53 0.58 goodbye+you
0.32 0.33 goodbye>do-it
0.47 0.69 goodbye>forever
-0.06 -0.29 goodbye>goodbye
-0.27 -0.36 goodbye>kin
-0.18 0.16 goodbye>letter
0.36 0.38 goodbye>no
0.23 0.23 goodbye>now
0.43 0.36 goodbye>other
0.17 0.29 goodbye>past
-0.34 -0.44 goodbye>self
0.63 0.63 goodbye>thanks
-0.41 -0.43 goodbye>work
0.72 0.73 goodbye>you
0.58 0.10 gun
-0.46 -0.31 gun+height
-0.26 -0.08 gun+hold
0.35 0.56 gun+hurt-other
0.14 0.32 gun+intend
0.09 -0.19 gun+kill-self
-0.14 0.41 gun+kin
-0.44 -0.28 gun+laugh
0.14 0.14 gun+letter
-0.54 0.24 gun+life
-0.38 0.12 gun+matter
-0.20 -0.11 gun+no
0.33 0.39 gun+now
0.57 0.43 gun+old
0.30 0.36 gun+other
0.06 0.23 gun+passed
0.18 -0.02 gun+past
0.49 0.64 gun+prepare
0.52 0.20 gun+self
0.22 0.55 gun+spoken
0.42 0.19 gun+stand
0.23 0.64 gun+tonight
0.12 0.20 gun+took
0.19 0.24 gun+trapped
0.42 0.45 gun+vehicle
-0.26 -0.19 gun+violence
-0.24 -0.43 gun+want
-0.16 -0.24 gun+water
0.13 0.13 gun+work
-0.29 0.41 gun+worry
-0.13 -0.20 gun>chores
0.12 0.61 gun>gun
-0.44 -0.19 gun>height
-0.03 0.24 gun>hold
0.12 0.28 gun>intend
0.36 0.54 gun>kin
-0.38 0.12 gun>life
-0.44 -0.45 gun>no
0.28 0.55 gun>other
0.28 -0.13 gun>past
0.24 0.26 gun>prepare
0.22 0.06 gun>self
-0.54 0.24 gun>spoken
0.34 0.01 gun>stand
-0.04 0.44 gun>tonight
0.36 0.38 gun>vehicle
-0.16 -0.24 gun>water
-0.04 -0.31 height
0.32 0.25 height+hold
0.33 0.25 height+intend
-0.20 -0.23 height+kill-self
-0.26 -0.37 height+kin
-0.17 0.08 height+last
-0.41 -0.34 height+laugh
0.08 -0.04 height+leisure
-0.10 -0.16 height+letter
0.18 0.02 height+media
0.07 0.29 height+no
0.22 0.23 height+now
-0.31 0.22 height+old
0.21 0.21 height+other
0.07 -0.02 height+papers
0.14 0.22 height+passed
-0.32 0.27 height+past
0.43 0.40 height+prepare
-0.48 -0.47 height+quantity
0.25 0.04 height+self
0.32 0.36 height+sorry
-0.09 -0.01 height+spoken
0.48 0.60 height+stand
0.17 0.25 height+therapy
-0.07 -0.08 height+tonight
-0.25 -0.11 height+train
0.19 0.39 height+trapped
0.55 0.41 height+urge
0.45 0.35 height+vehicle
-0.60 -0.56 height+violence
0.72 0.98 height+want
-0.16 -0.11 height+water
-0.58 -0.74 height+work
-0.56 -0.64 height+wound
0.01 -0.13 height>after
-0.52 -0.52 height>date
0.16 0.15 height>enough
0.30 0.42 height>goodbye
0.58 0.51 height>height
-0.09 0.50 height>last
-0.37 -0.29 height>laugh
0.07 0.02 height>leisure
-0.25 -0.31 height>media
0.62 0.64 height>no
0.23 0.12 height>now
0.18 0.29 height>other
-0.20 0.33 height>past
-0.08 0.01 height>prepare
-0.26 -0.14 height>quantity
-0.15 -0.40 height>self
0.23 0.28 height>sorry
0.29 0.29 height>stand
0.36 0.26 height>tonight
0.34 0.25 height>want
0.17 0.16 height>water
0.31 0.24 hold
-0.01 0.13 hold+hurt-other
-0.19 0.17 hold+hurt-self
-0.05 -0.00 hold+intend
-0.31 -0.21 hold+kill-self
0.51 0.48 hold+kin
-0.32 -0.11 hold+last
0.04 0.07 hold+laugh
-0.27 -0.41 hold+leisure
0.45 0.22 hold+letter
0.00 -0.52 hold+life
-0.12 0.10 hold+matter
-0.30 0.12 hold+media
-0.28 0.37 hold+mourning
-0.22 -0.04 hold+no
0.11 0.56 hold+now
-0.16 -0.39 hold+old
0.09 0.39 hold+other
-0.46 -0.29 hold+pain
-0.27 -0.23 hold+papers
-0.18 0.19 hold+passed
-0.23 -0.03 hold+past
0.62 0.60 hold+peace
0.30 0.28 hold+pet
0.87 0.62 hold+pills
0.63 0.54 hold+poison
0.30 0.23 hold+prepare
-0.12 -0.09 hold+quantity
0.51 0.27 hold+question
-0.08 -0.17 hold+revenge
0.58 0.64 hold+rope
0.25 0.03 hold+routine
0.14 0.09 hold+school
0.23 0.18 hold+self
0.49 0.49 hold+sleep-away
0.34 -0.14 hold+spoken
0.21 0.37 hold+stand
0.37 0.14 hold+substance
0.04 -0.46 hold+suicide
-0.42 -0.16 hold+therapy
-0.17 -0.26 hold+tired
0.18 0.30 hold+tonight
0.38 0.03 hold+took
0.48 0.47 hold+train
-0.09 0.19 hold+trapped
0.14 0.25 hold+urge
0.33 0.28 hold+vehicle
-0.09 0.10 hold+violence
-0.16 -0.34 hold+want
-0.09 -0.14 hold+water
-0.39 -0.35 hold+work
-0.03 0.15 hold+wound
-0.18 -0.21 hold+you
-0.20 -0.01 hold>aftermath
0.54 0.57 hold>anymore
0.35 0.37 hold>blade
0.11 -0.08 hold>cannot
-0.16 0.10 hold>child
0.52 0.54 hold>chores
0.94 1.08 hold>date
-0.41 -0.12 hold>despair
0.19 0.06 hold>die
0.45 0.47 hold>end
-0.09 -0.20 hold>enough
0.66 0.70 hold>exit
-0.53 0.48 hold>give-away
0.32 0.25 hold>goodbye
-0.08 0.05 hold>gun
-0.16 -0.15 hold>height
1.05 1.08 hold>hold
0.07 0.07 hold>hurt-other
0.42 -0.09 hold>hurt-self
0.02 -0.14 hold>intend
-0.20 -0.07 hold>last
0.45 0.55 hold>letter
0.40 0.44 hold>life
-0.21 0.17 hold>mourning
-0.48 -0.42 hold>no
0.04 0.57 hold>now
0.41 0.61 hold>old
0.68 0.40 hold>other
-0.10 0.05 hold>papers
-0.31 0.47 hold>passed
-0.04 0.37 hold>past
0.89 0.43 hold>pills
0.26 0.09 hold>prepare
0.12 0.89 hold>quantity
0.48 0.54 hold>rope
-0.23 -0.25 hold>school
0.89 0.52 hold>self
0.58 0.50 hold>spoken
0.23 0.58 hold>stand
0.10 -0.38 hold>suicide
-0.42 -0.16 hold>therapy
0.29 0.46 hold>tonight
0.42 0.54 hold>took
-0.30 -0.22 hold>trapped
-0.03 0.05 hold>urge
0.63 0.74 hold>vehicle
0.16 -0.14 hold>violence
0.03 0.18 hold>want
0.22 0.37 hold>water
-0.39 -0.44 hold>work
-0.09 -0.21 hold>wound
0.37 0.17 hurt-other
0.38 0.40 hurt-other+intend
-0.26 -0.40 hurt-other+kin
-0.40 -0.37 hurt-other+laugh
0.01 -0.20 hurt-other+no
0.05 -0.16 hurt-other+now
0.34 0.14 hurt-other+other
-0.06 -0.02 hurt-other+past
-0.18 -0.21 hurt-other+peace
0.07 0.08 hurt-other+prepare
0.31 0.37 hurt-other+revenge
0.06 -0.02 hurt-other+self
-0.15 -0.14 hurt-other+therapy
0.58 0.64 hurt-other+tonight
-0.46 -0.45 hurt-other+took
0.32 0.42 hurt-other+trapped
-0.04 0.25 hurt-other+urge
-0.54 0.11 hurt-other+vehicle
-0.33 0.08 hurt-other+violence
0.52 0.32 hurt-other+voices
0.10 0.43 hurt-other+want
0.45 0.49 hurt-other+wound
0.47 0.50 hurt-other+you
0.25 0.19 hurt-other>date
0.07 0.09 hurt-other>hurt-other
0.32 0.22 hurt-other>kin
-0.41 -0.27 hurt-other>no
0.18 -0.08 hurt-other>other
0.09 0.28 hurt-other>past
0.07 0.07 hurt-other>prepare
0.31 0.37 hurt-other>revenge
0.44 0.28 hurt-other>self
0.13 0.19 hurt-other>tonight
-0.53 0.26 hurt-other>vehicle
-0.17 -0.01 hurt-self
-0.37 -0.31 hurt-self+intend
-0.37 -0.11 hurt-self+last
-0.29 -0.54 hurt-self+no
0.14 0.11 hurt-self+now
-0.23 0.04 hurt-self+other
0.09 0.10 hurt-self+pain
-0.04 0.28 hurt-self+passed
-0.24 0.42 hurt-self+past
-0.27 0.22 hurt-self+prepare
-0.27 0.06 hurt-self+quantity
0.06 -0.10 hurt-self+question
-0.31 -0.25 hurt-self+routine
-0.01 -0.22 hurt-self+self
-0.43 -0.29 hurt-self+spoken
0.29 0.27 hurt-self+stand
0.17 0.36 hurt-self+substance
-0.53 -0.61 hurt-self+suicide
0.07 0.01 hurt-self+tonight
0.35 0.27 hurt-self+trapped
0.25 -0.08 hurt-self+urge
-0.05 -0.15 hurt-self+violence
-0.15 0.07 hurt-self+want
-0.30 -0.50 hurt-self+work
0.18 0.58 hurt-self+wound
0.30 0.25 hurt-self>anymore
-0.32 0.27 hurt-self>date
-0.29 0.13 hurt-self>last
0.56 0.05 hurt-self>no
0.11 0.04 hurt-self>now
-0.06 0.04 hurt-self>other
-0.38 0.30 hurt-self>past
-0.22 -0.11 hurt-self>quantity
-0.28 -0.21 hurt-self>self
0.29 -0.08 hurt-self>tonight
0.32 0.36 hurt-self>urge
0.46 0.32 hurt-self>wound
0.39 0.27 intend
0.12 0.26 intend+kill-self
-0.07 -0.23 intend+kin
-0.43 -0.22 intend+last
-0.46 -0.39 intend+laugh
-0.61 -0.62 intend+leisure
0.23 0.22 intend+letter
0.79 0.82 intend+life
-0.50 -0.43 intend+love
0.45 0.05 intend+matter
-0.59 -0.59 intend+media
-0.03 0.17 intend+mourning
0.02 -0.03 intend+no
-0.26 -0.35 intend+now
0.10 0.08 intend+old
-0.05 -0.18 intend+other
0.16 0.25 intend+pain
0.12 0.17 intend+papers
-0.21 -0.03 intend+passed
-0.13 0.19 intend+past
0.62 0.63 intend+peace
0.07 0.08 intend+pet
0.52 0.55 intend+pills
0.10 0.47 intend+poison
0.19 -0.08 intend+prepare
0.08 -0.06 intend+quantity
-0.01 -0.03 intend+question
0.06 -0.01 intend+revenge
0.54 0.54 intend+rope
0.12 -0.08 intend+school
0.24 -0.02 intend+self
0.05 0.59 intend+sleep-away
-0.41 0.30 intend+spoken
0.01 -0.05 intend+stand
0.01 0.38 intend+substance
0.13 0.40 intend+suicide
0.57 0.59 intend+thanks
-0.32 -0.25 intend+therapy
0.36 0.39 intend+tired
-0.39 -0.46 intend+tonight
-0.29 -0.22 intend+took
0.48 0.53 intend+train
-0.38 -0.46 intend+trapped
0.12 0.48 intend+urge
-0.57 -0.15 intend+vehicle
-0.20 -0.29 intend+violence
0.01 0.43 intend+want
0.11 0.04 intend+water
0.73 0.61 intend+work
0.37 0.47 intend+worry
0.41 0.14 intend+wound
0.19 0.76 intend+you
0.35 0.26 intend>after
-0.18 0.53 intend>alone
-0.31 -0.43 intend>anymore
0.10 0.18 intend>burden
-0.26 -0.21 intend>care
0.09 -0.01 intend>child
0.18 0.07 intend>chores
0.36 0.28 intend>date
0.46 0.67 intend>die
-0.16 -0.25 intend>do-it
-0.04 0.02 intend>end
0.25 0.22 intend>enough
-0.03 -0.12 intend>exit
-0.16 0.75 intend>glad
-0.08 -0.04 intend>height
-0.42 -0.30 intend>hold
0.45 0.31 intend>hurt-other
-0.37 -0.31 intend>hurt-self
-0.01 -0.06 intend>intend
0.05 0.11 intend>kill-self
0.40 0.36 intend>kin
-0.04 -0.04 intend>last
0.00 0.34 intend>leisure
0.80 0.53 intend>life
-0.12 -0.11 intend>matter
-0.30 0.56 intend>no
-0.54 -0.31 intend>now
0.29 0.25 intend>other
-0.02 0.10 intend>pain
0.20 0.64 intend>passed
0.35 0.48 intend>past
-0.01 -0.23 intend>peace
0.33 0.37 intend>poison
0.48 0.46 intend>quantity
0.17 0.19 intend>question
0.18 0.18 intend>revenge
0.40 0.44 intend>rope
-0.12 -0.05 intend>self
0.51 0.43 intend>sleep-away
-0.65 -0.36 intend>stand
0.39 0.39 intend>suicide
0.44 0.47 intend>thanks
0.18 0.35 intend>tired
-0.27 -0.25 intend>tonight
0.21 0.22 intend>took
0.21 0.44 intend>urge
0.10 0.86 intend>want
0.02 -0.11 intend>wound
-0.04 0.54 intend>you
0.06 -0.62 joy
-0.26 -0.40 joy+other
0.03 -0.29 joy+past
-0.02 -0.39 joy+self
-0.15 -0.11 joy+spoken
-0.23 -0.21 joy+tonight
-0.23 -0.21 joy+work
0.07 -0.23 joy>past
-0.15 -0.11 joy>tonight
-0.15 -0.11 joy>work
0.93 0.47 kill-self
-0.52 -0.27 kill-self+last
-0.46 -0.17 kill-self+laugh
-0.45 -0.43 kill-self+leisure
-0.10 -0.27 kill-self+life
0.34 0.26 kill-self+matter
-0.09 -0.41 kill-self+no
-0.28 -0.04 kill-self+now
-0.04 0.41 kill-self+old
-0.27 -0.04 kill-self+other
0.35 0.32 kill-self+passed
-0.17 0.33 kill-self+past
-0.51 0.60 kill-self+pet
0.21 0.19 kill-self+pills
0.15 -0.03 kill-self+prepare
0.51 0.38 kill-self+quantity
0.36 0.71 kill-self+question
0.46 0.58 kill-self+rope
0.30 0.18 kill-self+school
0.19 0.03 kill-self+self
-0.18 0.56 kill-self+spoken
-0.31 0.13 kill-self+stand
0.68 0.82 kill-self+suicide
0.73 0.63 kill-self+tonight
0.40 0.31 kill-self+train
-0.20 0.32 kill-self+trapped
0.22 -0.06 kill-self+urge
-0.21 -0.19 kill-self+violence
0.28 0.16 kill-self+want
0.10 -0.00 kill-self+water
0.08 0.07 kill-self+wound
0.38 0.39 kill-self+you
0.07 -0.03 kill-self>anymore
-0.18 0.17 kill-self>child
-0.25 0.44 kill-self>date
0.57 0.45 kill-self>end
0.09 -0.19 kill-self>gun
-0.09 0.61 kill-self>hold
0.13 0.90 kill-self>intend
-0.54 -0.26 kill-self>laugh
0.26 0.51 kill-self>life
-0.16 -0.35 kill-self>no
-0.39 -0.41 kill-self>now
-0.25 -0.20 kill-self>other
-0.05 0.77 kill-self>past
-0.51 0.60 kill-self>pet
0.08 0.16 kill-self>self
-0.15 -0.17 kill-self>stand
0.90 0.81 kill-self>tonight
0.09 -0.19 kill-self>violence
0.10 0.17 kill-self>want
-0.06 -0.11 kill-self>water
-0.01 -0.21 kin
-0.66 0.03 kin+last
-0.12 -0.22 kin+leisure
-0.46 -0.68 kin+letter
-0.96 -0.46 kin+life
0.02 0.04 kin+matter
-0.39 -0.63 kin+media
-0.52 -0.33 kin+mourning
-0.19 -0.29 kin+no
-0.04 0.04 kin+now
-0.40 -0.23 kin+old
0.17 0.08 kin+other
0.07 0.32 kin+pain
0.18 0.06 kin+papers
-0.18 -0.05 kin+passed
0.15 -0.04 kin+past
0.20 0.03 kin+peace
0.33 0.18 kin+pet
0.01 0.41 kin+pills
-0.12 0.32 kin+prepare
0.10 -0.07 kin+quantity
-0.52 -0.46 kin+question
-0.28 0.68 kin+rope
0.44 0.46 kin+routine
0.30 0.40 kin+school
0.22 0.15 kin+self
-0.35 0.10 kin+spoken
0.06 0.15 kin+stand
-0.85 0.36 kin+suicide
0.17 0.09 kin+thanks
0.33 0.24 kin+tonight
-0.16 0.58 kin+took
0.06 0.18 kin+trapped
-0.21 0.62 kin+urge
-0.41 -0.00 kin+vehicle
0.43 0.13 kin+violence
-0.30 -0.08 kin+want
-0.34 -0.27 kin+water
-0.34 0.40 kin+worry
-0.10 -0.07 kin+wound
0.18 0.25 kin+you
-0.26 -0.17 kin>after
-0.39 -0.30 kin>aftermath
0.31 0.33 kin>anymore
0.28 0.39 kin>cannot
-0.31 -0.25 kin>care
-0.26 -0.34 kin>chores
0.08 0.16 kin>date
0.19 0.21 kin>despair
-0.38 -0.29 kin>die
0.15 0.65 kin>exit
-0.14 0.41 kin>find
0.26 0.18 kin>funeral
-0.29 0.17 kin>glad
-0.31 0.27 kin>gun
0.22 0.03 kin>hold
-0.59 -0.51 kin>intend
-0.09 -0.10 kin>leisure
-0.38 -0.28 kin>letter
-0.33 -0.43 kin>life
0.07 0.01 kin>matter
-0.41 -0.60 kin>mourning
0.16 -0.13 kin>no
0.15 0.06 kin>now
-0.29 -0.50 kin>old
0.23 0.59 kin>other
-0.28 -0.31 kin>papers
-0.49 0.06 kin>passed
0.17 -0.26 kin>past
0.21 0.01 kin>pills
-0.22 0.28 kin>prepare
0.08 0.06 kin>quantity
-0.20 0.44 kin>rope
0.07 0.04 kin>self
-0.37 0.55 kin>spoken
0.08 0.16 kin>stand
-0.83 0.41 kin>suicide
0.27 0.27 kin>tonight
0.03 0.17 kin>took
0.48 0.42 kin>trapped
0.52 0.57 kin>violence
-0.01 0.18 kin>want
-0.29 0.27 kin>worry
0.44 0.35 kin>wound
0.26 0.20 last
0.27 0.33 last+laugh
0.20 0.05 last+leisure
0.49 0.28 last+letter
-0.69 -0.55 last+media
-0.36 -0.49 last+no
-0.61 -0.28 last+now
-0.49 -0.14 last+other
-0.13 -0.14 last+papers
0.10 0.11 last+passed
-0.07 0.04 last+past
-0.03 -0.08 last+peace
0.02 -0.07 last+pills
-0.03 0.17 last+prepare
0.39 0.23 last+quantity
0.36 0.37 last+question
-0.44 -0.32 last+revenge
0.21 0.17 last+rope
-0.45 -0.12 last+school
0.10 0.12 last+self
-0.13 -0.19 last+spoken
-0.32 -0.20 last+stand
-0.32 0.32 last+substance
0.13 0.19 last+thanks
-0.25 0.08 last+therapy
-0.23 0.00 last+tonight
-0.47 -0.33 last+took
-0.15 -0.07 last+train
-0.05 -0.06 last+trapped
0.08 0.07 last+violence
0.32 0.33 last+voices
0.32 0.24 last+want
-0.15 -0.19 last+work
-0.03 0.43 last+wound
0.45 0.53 last+you
0.32 0.34 last>aftermath
0.18 0.37 last>date
-0.23 -0.20 last>do-it
-0.13 -0.29 last>end
0.19 0.31 last>goodbye
-0.10 0.18 last>hold
0.05 0.05 last>intend
-0.38 -0.50 last>last
0.02 -0.13 last>leisure
0.48 0.23 last>letter
-0.37 -0.56 last>media
-0.18 -0.24 last>now
-0.63 -0.11 last>other
-0.14 -0.38 last>passed
-0.08 -0.51 last>past
-0.03 -0.08 last>peace
-0.14 -0.26 last>self
-0.01 0.24 last>spoken
-0.25 0.08 last>therapy
-0.19 0.31 last>tonight
0.30 0.34 last>violence
0.20 0.25 last>want
-0.09 -0.11 last>work
0.30 0.25 last>you
0.12 -0.11 laugh
-0.31 -0.27 laugh+leisure
-0.08 -0.08 laugh+media
-0.10 -0.15 laugh+mourning
0.94 1.02 laugh+no
-0.08 -0.28 laugh+now
-0.29 -0.39 laugh+other
0.09 -0.19 laugh+past
0.57 0.52 laugh+pills
0.18 0.18 laugh+quantity
0.36 0.37 laugh+question
0.16 0.15 laugh+revenge
0.30 0.40 laugh+rope
-0.12 -0.20 laugh+school
-0.59 -0.72 laugh+self
0.18 0.59 laugh+spoken
-0.33 0.27 laugh+stand
0.31 0.38 laugh+suicide
0.23 0.29 laugh+therapy
0.53 0.59 laugh+tonight
0.14 -0.12 laugh+took
0.34 0.42 laugh+train
-0.40 -0.39 laugh+urge
0.09 0.04 laugh+violence
-0.16 -0.29 laugh+want
-0.32 -0.28 laugh+water
0.13 0.08 laugh+work
-0.01 0.03 laugh+you
-0.47 -0.39 laugh>die
0.30 0.48 laugh>hold
-0.01 0.75 laugh>kill-self
0.28 0.32 laugh>last
-0.22 -0.42 laugh>mourning
0.56 0.59 laugh>no
0.19 0.61 laugh>now
-0.38 -0.32 laugh>other
0.36 0.37 laugh>question
0.24 0.38 laugh>self
-0.09 -0.08 laugh>tonight
0.52 0.54 laugh>want
-1.29 -1.18 leisure
-0.49 -0.49 leisure+letter
-0.36 -0.46 leisure+life
-0.19 -0.26 leisure+matter
-0.19 -0.36 leisure+media
-0.16 -0.12 leisure+mourning
0.15 -0.13 leisure+no
-0.04 0.01 leisure+now
-0.16 -0.29 leisure+old
-0.11 -0.25 leisure+other
-0.11 -0.09 leisure+papers
0.17 0.18 leisure+passed
-0.18 -0.17 leisure+past
0.10 0.12 leisure+peace
0.21 0.05 leisure+pills
-0.33 -0.13 leisure+prepare
0.03 -0.01 leisure+quantity
-0.16 -0.12 leisure+question
-0.53 -0.52 leisure+rope
-0.22 -0.22 leisure+routine
0.03 -0.22 leisure+school
-0.42 -0.48 leisure+self
-0.19 -0.19 leisure+spoken
0.28 0.26 leisure+stand
0.10 0.17 leisure+therapy
-0.56 0.25 leisure+tonight
-0.31 -0.43 leisure+took
-0.27 0.20 leisure+train
-0.41 -0.47 leisure+trapped
0.22 0.32 leisure+vehicle
-0.45 0.20 leisure+violence
-0.25 -0.19 leisure+want
0.19 0.11 leisure+water
-0.44 -0.48 leisure+you
-0.26 -0.31 leisure>aftermath
0.06 -0.10 leisure>date
-0.48 -0.50 leisure>die
0.01 0.10 leisure>height
-0.21 -0.43 leisure>kin
0.05 0.01 leisure>leisure
-0.14 -0.20 leisure>letter
-0.18 -0.36 leisure>media
-0.16 -0.12 leisure>mourning
-0.25 -0.35 leisure>no
-0.27 0.25 leisure>now
-0.03 -0.29 leisure>other
-0.23 -0.11 leisure>passed
0.16 0.19 leisure>past
0.27 0.32 leisure>quantity
-0.16 -0.12 leisure>question
-0.04 -0.32 leisure>self
-0.35 0.47 leisure>tonight
0.34 0.28 leisure>water
0.65 0.14 letter
-0.25 0.55 letter+life
0.42 0.37 letter+matter
-0.95 -0.56 letter+media
-0.21 -0.15 letter+no
0.29 0.18 letter+now
-0.34 -0.23 letter+old
0.09 -0.04 letter+other
-0.03 -0.25 letter+papers
0.11 0.07 letter+passed
0.09 0.01 letter+past
0.08 0.20 letter+prepare
0.01 -0.11 letter+quantity
0.01 0.08 letter+question
-0.34 -0.28 letter+rope
-0.20 -0.42 letter+school
0.00 -0.09 letter+self
-0.13 -0.30 letter+spoken
0.35 0.36 letter+stand
0.05 -0.35 letter+suicide
0.53 0.47 letter+thanks
-0.22 -0.24 letter+therapy
0.34 0.20 letter+tonight
0.21 0.21 letter+trapped
-0.36 0.10 letter+want
0.30 0.34 letter+work
0.42 0.39 letter+you
0.25 0.32 letter>anymore
0.46 0.46 letter>child
-0.34 -0.09 letter>date
-0.29 -0.09 letter>die
0.09 0.02 letter>end
-0.33 0.23 letter>exit
-0.27 0.31 letter>goodbye
0.38 0.31 letter>hold
-0.78 -0.71 letter>kin
0.18 0.15 letter>last
-0.39 -0.49 letter>leisure
0.24 0.41 letter>letter
-0.09 0.05 letter>media
0.27 0.54 letter>no
0.21 0.26 letter>now
0.22 0.36 letter>other
0.31 0.43 letter>past
-0.32 -0.09 letter>quantity
-0.34 -0.28 letter>rope
-0.67 -0.70 letter>self
0.29 0.34 letter>stand
-0.36 -0.35 letter>therapy
0.19 0.09 letter>tonight
-0.38 0.76 letter>want
0.30 0.25 letter>you
0.38 0.36 life
-0.37 -0.46 life+love
0.60 0.29 life+matter
-0.44 -0.50 life+media
0.35 0.60 life+no
-0.21 0.18 life+now
-0.16 -0.21 life+old
-0.24 0.05 life+other
0.65 0.67 life+pain
0.35 0.46 life+passed
-0.68 -0.47 life+past
-0.51 0.52 life+pills
-0.24 0.03 life+quantity
0.36 0.24 life+routine
-0.11 -0.14 life+self
-0.39 0.35 life+sorry
-0.99 0.65 life+spoken
-0.41 -0.01 life+stand
0.27 -0.13 life+suicide
0.10 0.14 life+therapy
-0.10 0.72 life+tired
-0.23 -0.30 life+tonight
-0.35 -0.56 life+took
0.33 0.30 life+trapped
-0.08 -0.16 life+urge
0.00 0.07 life+violence
-0.09 -0.31 life+want
-0.02 0.09 life+work
0.04 -0.12 life+you
0.29 0.35 life>anymore
0.50 0.75 life>cannot
-0.24 -0.14 life>date
-0.39 0.35 life>despair
-0.48 -0.55 life>die
0.19 0.12 life>do-it
0.45 1.01 life>end
-0.23 -0.31 life>forever
0.12 0.45 life>hold
0.53 0.43 life>intend
-0.31 0.42 life>kin
0.04 0.24 life>life
0.07 0.25 life>matter
0.42 0.71 life>no
-0.39 -0.30 life>now
0.13 0.74 life>other
-0.26 -0.08 life>past
-0.17 -0.06 life>self
-0.12 0.04 life>tonight
-0.14 -0.46 life>want
0.16 -0.05 life>work
-0.05 -0.38 love
0.39 0.42 love+no
-0.37 -0.46 love+now
-0.08 -0.00 love+other
0.22 0.33 love+pills
0.47 0.55 love+quantity
-0.09 -0.28 love+self
0.15 0.12 love+sorry
0.22 0.33 love+took
0.34 0.22 love+want
-0.30 -0.30 love+you
0.15 0.12 love>goodbye
-0.37 -0.46 love>life
0.47 0.52 love>love
-0.37 -0.46 love>now
-0.07 -0.06 love>other
0.39 0.40 love>quantity
-0.31 -0.40 love>self
0.01 0.11 love>want
0.46 0.51 love>you
0.17 0.94 matter
0.03 0.91 matter+no
-0.06 0.36 matter+now
0.15 0.12 matter+other
0.47 0.30 matter+papers
-0.22 0.09 matter+passed
-0.09 -0.21 matter+past
0.33 0.11 matter+pet
0.42 0.17 matter+pills
0.17 0.08 matter+prepare
0.03 0.35 matter+quantity
-0.24 0.47 matter+question
-0.11 0.16 matter+self
-0.38 0.12 matter+spoken
0.19 0.08 matter+stand
0.13 -0.11 matter+tonight
0.09 -0.13 matter+took
0.27 0.41 matter+want
0.09 0.27 matter>alone
-0.03 0.35 matter>anymore
-0.03 0.35 matter>cannot
0.45 0.34 matter>date
0.24 0.27 matter>die
0.06 0.22 matter>do-it
0.64 0.52 matter>intend
0.44 0.24 matter>life
0.16 0.27 matter>matter
0.49 0.39 matter>no
0.38 0.32 matter>other
-0.04 -0.06 matter>pet
0.39 0.26 matter>quantity
-0.24 0.47 matter>question
0.31 0.47 matter>self
0.25 0.21 matter>want
-0.82 -0.54 media
-0.09 -0.10 media+mourning
0.23 0.26 media+no
-0.33 -0.60 media+now
0.04 -0.11 media+other
-0.06 -0.07 media+papers
-0.11 -0.11 media+past
-0.39 -0.44 media+pills
-0.27 -0.31 media+prepare
-0.01 -0.28 media+quantity
-0.11 -0.05 media+question
-0.47 -0.14 media+rope
-0.69 0.04 media+school
-0.20 0.03 media+self
-0.27 -0.11 media+spoken
-0.73 -0.98 media+stand
-0.56 -0.73 media+suicide
0.36 0.40 media+tonight
-0.43 -0.44 media+trapped
-0.39 -0.23 media+violence
-0.10 -0.24 media+want
-0.50 0.12 media+work
-0.38 -0.07 media+wound
-0.19 -0.26 media+you
-0.26 -0.31 media>chores
-0.16 -0.22 media>date
-0.29 -0.32 media>die
-0.46 -0.40 media>end
-0.34 -0.28 media>find
0.27 0.13 media>intend
-0.40 -0.40 media>kin
-0.12 0.12 media>last
-0.44 -0.30 media>letter
-0.34 -0.41 media>life
-0.29 -0.38 media>media
-0.08 -0.08 media>mourning
-0.34 0.04 media>no
0.18 0.07 media>other
0.27 0.13 media>papers
-0.44 -0.56 media>past
-0.39 -0.44 media>pills
-0.12 -0.13 media>prepare
0.21 0.12 media>quantity
-0.47 -0.11 media>rope
0.19 0.73 media>self
-0.20 -0.33 media>spoken
-0.48 -0.46 media>stand
0.09 -0.03 media>suicide
0.49 0.45 media>tonight
0.00 -0.25 media>want
-0.25 -0.31 media>work
-1.04 -0.75 mourning
-0.42 0.34 mourning+no
-0.37 0.29 mourning+now
-0.22 -0.57 mourning+other
-0.37 -0.44 mourning+pain
-0.07 0.50 mourning+papers
-0.28 -0.43 mourning+past
0.25 0.01 mourning+prepare
0.13 -0.32 mourning+quantity
-0.12 -0.35 mourning+routine
-0.42 -0.23 mourning+self
-0.43 0.28 mourning+suicide
-0.27 -0.34 mourning+tonight
-0.40 0.30 mourning+urge
-0.15 0.02 mourning+work
-0.13 -0.35 mourning>date
-0.03 0.17 mourning>intend
-0.46 -0.17 mourning>kin
-0.26 -0.15 mourning>media
-0.21 -0.18 mourning>mourning
-0.22 -0.42 mourning>now
-0.43 -0.55 mourning>other
-0.07 0.50 mourning>papers
-0.10 -0.35 mourning>past
-0.28 -0.47 mourning>quantity
-0.51 -0.29 mourning>self
0.01 0.13 no
-0.40 -0.36 no+now
-0.13 0.47 no+old
-0.00 -0.25 no+other
-0.41 -0.66 no+pain
0.15 -0.08 no+papers
-0.23 -0.34 no+passed
0.53 0.19 no+past
-0.19 -0.23 no+peace
0.39 0.66 no+pet
0.40 0.09 no+pills
0.22 0.37 no+poison
0.31 0.34 no+prepare
-0.68 -0.09 no+quantity
0.17 0.14 no+question
0.23 0.24 no+revenge
-0.13 0.31 no+rope
0.23 -0.12 no+routine
0.28 0.22 no+school
0.10 -0.04 no+self
0.08 0.56 no+sleep-away
0.12 -0.03 no+sorry
-0.04 -0.04 no+spoken
0.45 0.46 no+stand
-0.52 0.38 no+substance
-0.44 -0.74 no+suicide
0.27 0.29 no+thanks
0.61 0.52 no+therapy
-0.19 -0.41 no+tired
0.29 0.29 no+tonight
-0.27 0.07 no+took
-0.27 -0.29 no+train
0.31 0.17 no+trapped
0.04 -0.21 no+urge
-0.47 0.65 no+vehicle
0.04 -0.19 no+violence
-0.34 -0.49 no+voices
-0.44 -0.34 no+want
0.67 0.73 no+water
-0.09 -0.15 no+work
-0.02 -0.15 no+worry
0.39 0.57 no+wound
0.75 0.73 no+you
0.77 0.67 no>aftermath
-0.54 -0.36 no>alone
-0.15 0.00 no>anymore
0.32 0.50 no>burden
-0.05 0.48 no>cannot
-0.13 0.22 no>care
-0.22 -0.46 no>child
0.04 -0.02 no>chores
-0.00 0.30 no>date
-0.50 -0.19 no>despair
-0.47 -0.32 no>die
-0.04 -0.08 no>do-it
0.36 0.59 no>eating
0.42 -0.04 no>end
-0.15 0.26 no>enough
-0.83 -0.44 no>exit
0.07 0.38 no>find
-0.47 -0.39 no>forever
0.35 0.07 no>give-away
-0.37 0.54 no>glad
-0.24 -0.32 no>goodbye
-0.61 -0.54 no>gun
-0.08 0.01 no>hold
-1.27 -0.71 no>hurt-self
-0.56 -0.31 no>intend
-0.57 -0.44 no>kill-self
0.41 0.35 no>kin
0.83 0.88 no>laugh
-0.67 -0.67 no>leisure
0.32 0.61 no>life
0.35 0.24 no>love
-0.23 0.71 no>matter
0.01 -0.27 no>no
0.15 -0.13 no>now
0.31 0.42 no>other
-0.61 -0.55 no>pain
0.57 0.64 no>papers
0.37 0.61 no>passed
0.23 0.01 no>past
-0.31 -0.25 no>peace
0.20 -0.05 no>pills
0.35 0.72 no>prepare
-0.13 0.49 no>quantity
0.20 0.18 no>question
-0.01 -0.15 no>self
0.08 0.56 no>sleep-away
0.68 0.75 no>sorry
0.19 0.53 no>spoken
0.05 -0.02 no>stand
-0.85 -0.75 no>suicide
-0.10 0.37 no>tired
-0.44 -0.29 no>tonight
-0.45 -0.29 no>took
0.26 0.32 no>trapped
-0.07 -0.02 no>urge
-0.65 -0.60 no>violence
-0.51 -0.65 no>voices
-0.30 -0.75 no>want
-0.12 -0.05 no>work
0.06 -0.06 no>worry
-0.37 -0.04 no>wound
0.51 0.83 no>you
-0.07 -0.14 now
-0.25 -0.27 now+old
0.38 0.09 now+other
-0.00 0.51 now+pain
-0.38 -0.08 now+papers
0.01 0.32 now+passed
0.40 0.27 now+past
0.05 0.09 now+peace
0.10 0.15 now+pet
0.70 0.94 now+pills
-0.18 -0.25 now+poison
0.29 0.31 now+prepare
0.42 0.09 now+quantity
0.12 -0.03 now+question
0.02 -0.03 now+revenge
0.40 0.22 now+rope
-0.04 -0.13 now+routine
0.13 0.01 now+school
0.24 0.01 now+self
0.44 0.37 now+sleep-away
0.32 0.36 now+sorry
0.52 0.63 now+spoken
0.44 0.18 now+stand
-0.06 0.45 now+substance
0.60 0.92 now+suicide
-0.18 -0.25 now+thanks
-0.06 0.03 now+therapy
-0.32 -0.01 now+tired
-0.03 -0.03 now+tonight
0.07 0.16 now+took
-0.17 -0.10 now+train
0.15 0.29 now+trapped
0.12 0.62 now+urge
-0.09 -0.20 now+vehicle
0.85 0.14 now+violence
0.00 0.06 now+want
0.13 0.02 now+water
-0.03 0.17 now+work
-0.13 0.35 now+worry
0.08 -0.13 now+wound
-0.09 0.14 now+you
-0.30 0.20 now>after
0.08 0.17 now>aftermath
0.60 1.03 now>alone
0.24 -0.03 now>anymore
0.43 0.18 now>cannot
-0.07 -0.29 now>child
0.58 0.39 now>date
0.08 0.52 now>despair
-0.44 -0.20 now>die
0.39 0.70 now>do-it
-0.41 0.54 now>eating
-0.01 0.41 now>end
0.15 0.27 now>exit
0.22 0.21 now>gas
-0.17 -0.11 now>glad
0.42 0.33 now>goodbye
0.07 0.11 now>height
0.36 0.84 now>hold
0.03 -0.17 now>hurt-other
0.26 0.34 now>hurt-self
-0.16 -0.26 now>intend
0.42 0.79 now>kill-self
-0.26 -0.04 now>last
-0.23 -0.36 now>laugh
0.22 0.21 now>leisure
0.13 -0.01 now>letter
0.26 1.11 now>life
0.08 0.26 now>matter
-0.27 -0.27 now>media
-0.24 -0.01 now>no
0.43 0.99 now>now
0.10 -0.10 now>other
-0.27 0.32 now>papers
-0.41 -0.04 now>passed
0.51 0.42 now>past
-0.06 0.22 now>peace
0.32 0.61 now>pills
0.09 0.05 now>prepare
0.27 0.13 now>quantity
0.49 0.45 now>question
-0.15 -0.14 now>rope
0.27 0.32 now>self
0.24 0.14 now>spoken
0.57 0.36 now>stand
0.05 0.38 now>substance
-0.04 0.50 now>suicide
-0.14 -0.19 now>thanks
-0.32 -0.01 now>tired
-0.05 -0.15 now>tonight
-0.03 0.01 now>took
0.28 0.26 now>train
0.61 0.60 now>trapped
0.10 0.37 now>urge
0.81 0.72 now>violence
0.13 0.54 now>want
0.24 0.11 now>wound
-0.00 0.04 now>you
-0.93 -0.36 old
-0.43 -0.40 old+other
-0.44 -0.52 old+papers
-0.33 0.19 old+past
-0.38 -0.44 old+peace
-0.16 -0.18 old+pet
0.35 0.27 old+pills
-0.08 -0.01 old+prepare
-0.12 0.41 old+quantity
0.18 0.40 old+question
-0.25 -0.29 old+revenge
0.03 -0.09 old+routine
-0.37 -0.44 old+school
-0.20 -0.10 old+self
0.02 -0.06 old+spoken
-0.22 -0.16 old+stand
-0.39 0.54 old+suicide
0.11 -0.07 old+tonight
0.51 0.41 old+took
-0.25 0.06 old+train
0.26 0.04 old+trapped
0.45 0.18 old+violence
-0.27 -0.10 old+want
0.03 -0.18 old+water
-0.35 0.25 old+work
-0.38 -0.08 old+wound
0.33 0.36 old>gun
0.25 0.39 old>hold
0.26 0.18 old>intend
-0.11 -0.15 old>leisure
-0.27 -0.35 old>letter
0.18 0.74 old>no
0.09 0.45 old>old
-0.05 0.17 old>other
-0.25 -0.40 old>papers
0.29 0.24 old>past
-0.14 -0.17 old>pet
-0.25 -0.29 old>revenge
-0.37 -0.44 old>school
0.03 -0.39 old>self
0.03 -0.17 old>spoken
0.26 0.21 old>stand
0.22 0.01 old>took
0.27 0.00 old>violence
-0.21 -0.25 old>want
-0.34 -0.23 other
-0.37 -0.10 other+pain
0.26 0.19 other+papers
0.04 0.08 other+passed
-0.07 0.18 other+past
0.10 0.01 other+peace
0.36 -0.01 other+pet
-0.29 0.04 other+pills
-0.30 -0.34 other+poison
0.08 0.07 other+prepare
-0.13 -0.26 other+quantity
0.04 0.04 other+question
0.10 0.07 other+revenge
-0.18 -0.06 other+rope
0.01 0.16 other+routine
-0.04 0.08 other+school
0.06 0.24 other+self
0.13 -0.18 other+sleep-away
0.07 0.01 other+sorry
-0.37 -0.23 other+spoken
-0.05 -0.15 other+stand
-0.13 0.22 other+substance
-0.09 0.15 other+suicide
0.10 -0.13 other+thanks
0.23 0.11 other+therapy
-0.00 0.10 other+tonight
0.55 0.12 other+took
-0.02 0.12 other+train
0.40 0.52 other+trapped
0.21 0.52 other+urge
0.06 -0.10 other+vehicle
-0.00 0.13 other+violence
0.58 0.46 other+voices
-0.33 -0.14 other+want
0.16 0.08 other+water
-0.16 0.01 other+work
-0.38 -0.25 other+worry
-0.16 0.18 other+wound
-0.11 -0.42 other+you
0.12 0.08 other>after
0.09 -0.14 other>aftermath
0.25 0.45 other>alone
0.24 0.46 other>anymore
0.16 0.11 other>blade
-0.19 -0.19 other>burden
-0.30 -0.12 other>cannot
0.28 0.48 other>care
0.18 0.56 other>child
0.13 0.15 other>chores
-0.11 0.04 other>date
0.42 -0.03 other>despair
-0.40 0.55 other>die
0.36 0.92 other>end
0.35 0.14 other>enough
-0.06 -0.17 other>exit
0.18 0.14 other>find
0.26 0.08 other>forever
0.21 0.23 other>funeral
0.43 0.36 other>gas
-0.16 0.22 other>give-away
-0.32 -0.46 other>glad
-0.22 -0.20 other>goodbye
0.15 0.19 other>gun
-0.07 0.02 other>height
-0.31 -0.28 other>hold
0.23 0.26 other>hurt-other
-0.46 -0.13 other>intend
-0.41 -0.44 other>joy
0.02 0.12 other>kill-self
-0.03 -0.21 other>kin
-0.03 0.21 other>last
0.44 0.40 other>laugh
-0.21 -0.50 other>leisure
0.25 0.03 other>letter
-0.52 -0.13 other>life
-0.00 -0.02 other>love
-0.46 -0.08 other>matter
-0.01 -0.17 other>media
-0.20 -0.29 other>mourning
-0.12 -0.23 other>no
0.36 0.21 other>now
0.02 0.10 other>old
-0.34 0.01 other>other
0.16 0.04 other>pain
-0.13 -0.12 other>papers
-0.00 -0.21 other>passed
0.22 -0.15 other>past
0.56 0.59 other>peace
-0.15 -0.25 other>pet
-0.25 0.03 other>pills
-0.23 -0.27 other>poison
-0.36 -0.22 other>prepare
-0.16 -0.26 other>quantity
-0.07 0.26 other>question
0.18 0.18 other>revenge
0.05 0.05 other>rope
-0.34 -0.16 other>routine
-0.40 -0.19 other>school
0.32 0.55 other>self
-0.18 -0.23 other>sorry
-0.27 -0.05 other>spoken
-0.02 0.12 other>stand
0.02 -0.04 other>substance
-0.12 0.77 other>suicide
0.03 -0.03 other>thanks
-0.30 -0.42 other>therapy
0.11 0.30 other>tonight
-0.36 0.12 other>took
-0.48 -0.62 other>train
0.19 0.10 other>trapped
0.18 0.18 other>vehicle
0.30 0.27 other>violence
0.41 0.26 other>voices
-0.73 -0.28 other>want
-0.17 -0.27 other>water
-0.17 0.08 other>work
-0.16 0.36 other>wound
0.20 0.58 other>you
0.27 0.19 pain
0.22 -0.08 pain+passed
0.48 0.19 pain+question
0.18 0.10 pain+self
-0.14 0.26 pain+stand
0.55 0.29 pain+tonight
-0.23 0.31 pain+violence
-0.14 0.03 pain+want
-0.03 -0.44 pain>burden
0.38 0.35 pain>child
-0.01 0.21 pain>date
0.59 0.65 pain>end
-0.17 0.22 pain>now
-0.19 0.59 pain>other
0.14 -0.02 pain>self
0.60 0.42 pain>tonight
0.08 -0.21 papers
0.22 0.05 papers+passed
-0.50 -0.54 papers+past
0.24 0.18 papers+peace
0.21 0.18 papers+pet
0.09 0.07 papers+pills
-0.18 -0.32 papers+prepare
-0.11 -0.43 papers+quantity
0.03 0.23 papers+question
-0.21 -0.36 papers+self
0.17 0.05 papers+spoken
0.22 0.18 papers+stand
0.85 1.02 papers+tonight
0.05 0.08 papers+took
-0.26 -0.35 papers+train
-0.10 -0.10 papers+trapped
0.29 0.26 papers+vehicle
-0.32 0.02 papers+want
0.15 -0.04 papers+work
-0.26 -0.61 papers+worry
-0.21 0.08 papers+you
0.34 0.23 papers>after
-0.05 -0.01 papers>care
0.17 0.08 papers>end
0.19 0.19 papers>funeral
0.39 0.29 papers>glad
-0.09 -0.11 papers>hold
-0.01 -0.22 papers>letter
-0.11 -0.07 papers>matter
0.13 -0.14 papers>other
0.33 0.35 papers>papers
0.45 0.50 papers>passed
-0.06 -0.16 papers>past
0.11 0.06 papers>quantity
0.24 0.21 papers>question
-0.17 -0.31 papers>self
0.17 0.14 papers>spoken
0.12 0.03 papers>stand
0.39 0.63 papers>tonight
-0.35 -0.52 passed
-0.15 -0.20 passed+past
0.23 0.42 passed+peace
-0.57 -0.51 passed+pills
0.36 0.33 passed+prepare
-0.00 0.15 passed+quantity
0.27 0.44 passed+question
0.42 0.29 passed+rope
-0.21 -0.12 passed+routine
-0.29 -0.13 passed+school
-0.05 -0.08 passed+self
0.11 0.45 passed+spoken
-0.05 -0.09 passed+stand
0.10 -0.01 passed+thanks
-0.30 -0.29 passed+therapy
-0.03 0.67 passed+tonight
-0.56 -0.51 passed+took
-0.44 -0.08 passed+train
-0.14 0.03 passed+trapped
-0.22 -0.01 passed+urge
-0.50 -0.53 passed+violence
-0.24 -0.06 passed+want
0.13 0.14 passed+work
-0.39 0.35 passed+wound
0.33 0.32 passed+you
0.30 0.29 passed>after
0.07 -0.20 passed>alone
0.06 0.41 passed>die
-0.56 -0.32 passed>end
0.12 0.50 passed>exit
0.50 0.45 passed>glad
0.32 0.74 passed>hurt-self
0.35 0.32 passed>kill-self
-0.22 0.51 passed>kin
-0.04 -0.04 passed>letter
-0.31 -0.32 passed>no
0.24 0.60 passed>now
-0.20 0.14 passed>other
-0.09 -0.11 passed>papers
-0.74 -0.34 passed>passed
-0.42 -0.13 passed>past
-0.48 -0.43 passed>pills
0.13 0.11 passed>quantity
0.42 0.26 passed>self
0.16 0.49 passed>stand
0.10 0.16 passed>thanks
0.24 0.40 passed>tonight
0.50 0.45 passed>want
-0.36 0.32 passed>wound
-0.41 -0.20 past
0.06 -0.18 past+peace
-0.12 -0.11 past+pet
-0.08 0.27 past+pills
0.01 -0.26 past+poison
0.01 0.06 past+prepare
-0.41 -0.27 past+quantity
0.34 0.19 past+question
-0.38 -0.34 past+revenge
0.56 0.49 past+rope
0.23 0.25 past+routine
0.06 -0.02 past+school
-0.14 0.03 past+self
-0.12 0.32 past+sleep-away
-0.00 -0.11 past+sorry
-0.37 0.14 past+spoken
-0.49 -0.46 past+stand
-0.45 -0.07 past+substance
-0.28 0.35 past+suicide
0.15 -0.02 past+thanks
-0.59 -0.35 past+therapy
-0.26 -0.32 past+tonight
-0.75 -0.28 past+took
-0.58 -0.08 past+train
-0.17 -0.25 past+trapped
-0.54 -0.59 past+urge
-0.35 -0.34 past+vehicle
0.13 0.20 past+violence
-0.21 0.49 past+voices
-0.29 -0.14 past+want
-0.66 -0.63 past+water
-0.10 0.08 past+work
-0.33 -0.05 past+worry
-0.19 -0.07 past+wound
-0.24 0.06 past+you
-0.22 -0.33 past>aftermath
-0.25 -0.26 past>alone
-0.59 -0.27 past>anymore
0.00 -0.36 past>cannot
-0.09 -0.16 past>child
0.17 0.52 past>date
-0.23 -0.04 past>die
0.32 0.33 past>do-it
-0.59 -0.54 past>eating
-0.56 -0.61 past>end
-0.31 -0.18 past>enough
0.33 0.04 past>glad
0.49 0.29 past>gun
-0.54 0.10 past>height
-0.14 0.49 past>hold
-0.27 -0.34 past>hurt-other
-0.35 0.66 past>hurt-self
-0.04 -0.07 past>intend
-0.04 -0.34 past>kill-self
-0.31 -0.19 past>kin
0.22 0.35 past>last
-0.41 -0.22 past>laugh
-0.08 -0.43 past>leisure
0.19 0.14 past>letter
-0.38 -0.46 past>life
0.15 -0.18 past>matter
0.22 0.34 past>media
-0.10 -0.21 past>mourning
-0.17 -0.19 past>no
0.15 0.48 past>now
-0.47 0.20 past>old
0.41 0.18 past>other
-0.26 -0.35 past>papers
0.01 -0.23 past>passed
-0.64 0.70 past>past
-0.25 -0.23 past>peace
0.52 0.40 past>pills
-0.37 -0.15 past>prepare
-0.60 -0.12 past>quantity
-0.23 -0.23 past>revenge
0.22 0.07 past>rope
0.27 0.41 past>school
-0.04 0.43 past>self
-0.56 0.13 past>spoken
0.01 0.06 past>stand
-0.57 0.29 past>suicide
-0.06 -0.38 past>thanks
-0.28 0.05 past>therapy
-0.13 0.24 past>tonight
-0.38 0.57 past>took
0.06 -0.04 past>trapped
-0.32 -0.17 past>urge
0.33 0.47 past>violence
-0.57 -0.04 past>want
-0.22 0.05 past>work
-0.09 0.57 past>wound
-0.11 0.37 past>you
-0.31 -0.43 peace
-0.21 -0.20 peace+pet
0.13 0.06 peace+pills
0.56 0.49 peace+prepare
-0.29 -0.47 peace+quantity
0.38 0.21 peace+question
0.15 0.40 peace+school
-0.03 -0.14 peace+self
0.29 0.36 peace+sleep-away
-0.06 0.03 peace+stand
0.25 0.30 peace+thanks
0.28 -0.06 peace+tired
0.05 -0.09 peace+tonight
0.03 0.57 peace+took
-0.10 -0.21 peace+trapped
-0.10 0.37 peace+vehicle
-0.40 -0.37 peace+violence
-0.12 0.15 peace+voices
-0.54 -0.36 peace+want
-0.51 -0.42 peace+water
0.42 0.33 peace+you
0.34 0.31 peace>anymore
0.43 0.40 peace>end
0.33 0.58 peace>forever
0.43 0.36 peace>glad
0.45 0.39 peace>hold
0.64 0.61 peace>intend
-0.31 -0.37 peace>kin
0.05 0.00 peace>leisure
0.04 -0.11 peace>no
-0.18 -0.26 peace>now
-0.50 -0.52 peace>other
-0.10 0.06 peace>past
0.48 0.16 peace>self
0.17 0.09 peace>thanks
0.00 -0.17 peace>tonight
-0.13 0.32 peace>took
-0.10 -0.11 peace>trapped
-0.10 0.37 peace>vehicle
-0.15 -0.19 peace>want
-0.45 -0.36 peace>water
-0.50 -0.98 pet
-0.41 -0.45 pet+pills
0.22 0.22 pet+prepare
0.02 -0.20 pet+self
-0.22 -0.46 pet+stand
0.27 0.02 pet+tonight
0.24 0.13 pet+took
-0.43 -0.36 pet+violence
-0.33 -0.33 pet+want
0.13 0.09 pet>after
-0.49 0.37 pet>cannot
0.17 0.09 pet>date
0.02 -0.25 pet>die
0.13 0.09 pet>exit
0.51 0.54 pet>kin
-0.04 0.30 pet>no
-0.26 -0.24 pet>now
0.23 0.05 pet>other
-0.26 -0.21 pet>past
-0.20 -0.14 pet>peace
-0.37 -0.38 pet>pills
-0.06 0.08 pet>self
0.32 0.22 pet>tonight
-0.43 -0.36 pet>violence
-0.33 -0.33 pet>want
0.23 -0.06 pills
0.42 0.74 pills+prepare
0.60 0.42 pills+quantity
-0.07 -0.38 pills+question
-0.98 -0.84 pills+routine
0.40 0.40 pills+school
0.28 0.16 pills+self
0.26 0.25 pills+sorry
-0.00 0.12 pills+spoken
-0.14 0.13 pills+stand
0.17 0.37 pills+substance
-0.57 -0.40 pills+suicide
0.23 0.29 pills+therapy
-0.35 -0.42 pills+tired
-0.63 -0.61 pills+tonight
-0.14 -0.09 pills+took
-0.01 0.41 pills+trapped
0.10 0.24 pills+violence
0.18 -0.01 pills+want
-0.17 -0.22 pills+work
-0.32 0.13 pills+worry
-0.28 0.08 pills+you
-0.37 -0.37 pills>aftermath
0.37 0.39 pills>alone
-0.26 -0.24 pills>anymore
0.34 0.27 pills>care
-0.06 -0.10 pills>date
0.23 0.24 pills>die
-0.44 -0.48 pills>eating
0.42 0.37 pills>enough
0.14 0.51 pills>hold
0.24 0.39 pills>intend
0.25 0.07 pills>kin
0.08 0.36 pills>last
0.14 0.11 pills>no
0.57 0.38 pills>now
-0.27 0.46 pills>other
-0.38 -0.09 pills>past
0.07 0.20 pills>peace
-0.05 0.07 pills>pills
0.57 0.60 pills>prepare
0.40 0.19 pills>quantity
-0.41 -0.33 pills>question
-0.72 -0.77 pills>routine
-0.47 -0.26 pills>self
0.01 -0.13 pills>stand
-0.53 -0.31 pills>suicide
-0.35 -0.42 pills>tired
-0.53 -0.48 pills>tonight
-0.41 -0.25 pills>took
0.15 0.05 pills>want
-0.32 0.13 pills>worry
-0.10 -0.47 poison
0.40 0.29 poison+prepare
0.30 -0.08 poison+quantity
0.42 0.38 poison+self
-0.04 -0.04 poison+stand
-0.05 -0.10 poison+substance
0.42 0.30 poison+took
-0.49 -0.52 poison+trapped
0.29 0.38 poison+want
-0.36 -0.41 poison>end
0.34 0.38 poison>hold
0.22 0.37 poison>no
-0.02 -0.13 poison>now
-0.15 -0.19 poison>other
0.04 0.03 poison>past
-0.06 -0.08 poison>poison
0.35 0.63 poison>self
0.19 0.15 poison>stand
0.29 0.38 poison>want
0.41 0.01 prepare
0.08 -0.07 prepare+quantity
0.58 0.51 prepare+rope
-0.10 0.08 prepare+routine
0.32 0.22 prepare+self
-0.28 0.47 prepare+spoken
0.03 0.02 prepare+stand
-0.20 -0.21 prepare+therapy
-0.24 0.13 prepare+tonight
-0.15 0.53 prepare+took
0.21 0.40 prepare+train
-0.38 -0.40 prepare+trapped
0.37 0.43 prepare+vehicle
0.34 0.40 prepare+violence
0.36 0.90 prepare+want
-0.04 -0.18 prepare+work
-0.28 0.54 prepare+wound
-0.26 -0.24 prepare+you
0.35 0.39 prepare>alone
0.37 0.42 prepare>anymore
-0.70 -0.64 prepare>blade
-0.42 -0.44 prepare>chores
0.23 0.10 prepare>date
-0.11 -0.12 prepare>end
-0.09 -0.15 prepare>enough
0.31 0.39 prepare>exit
0.34 0.57 prepare>gun
0.67 0.75 prepare>height
-0.26 -0.15 prepare>hold
0.05 -0.08 prepare>kill-self
-0.20 -0.09 prepare>kin
-0.21 -0.03 prepare>last
-0.21 0.22 prepare>leisure
0.20 0.19 prepare>letter
0.29 0.54 prepare>no
0.33 0.37 prepare>now
-0.12 0.03 prepare>other
0.12 0.09 prepare>papers
0.37 0.51 prepare>past
0.54 0.48 prepare>peace
0.44 0.46 prepare>pills
0.33 0.25 prepare>poison
-0.41 -0.35 prepare>prepare
0.04 0.13 prepare>quantity
0.71 0.68 prepare>rope
-0.22 -0.14 prepare>self
0.06 0.15 prepare>stand
-0.33 -0.39 prepare>tonight
0.12 -0.04 prepare>trapped
0.16 0.68 prepare>want
-0.29 0.13 quantity
-0.25 0.34 quantity+question
-0.11 -0.20 quantity+rope
-0.11 -0.41 quantity+routine
0.38 0.30 quantity+school
0.12 0.21 quantity+self
0.24 0.51 quantity+sorry
0.07 -0.26 quantity+spoken
-0.39 -0.54 quantity+stand
-0.06 -0.02 quantity+substance
0.27 0.11 quantity+suicide
-0.53 -0.60 quantity+thanks
-0.01 -0.18 quantity+therapy
-0.28 -0.33 quantity+tonight
1.01 0.54 quantity+took
0.43 0.44 quantity+train
-0.50 -0.12 quantity+trapped
-0.25 -0.27 quantity+urge
-0.06 -0.08 quantity+vehicle
0.39 0.33 quantity+violence
0.19 0.31 quantity+want
-0.46 -0.53 quantity+water
-0.47 0.25 quantity+work
0.21 0.21 quantity+wound
0.14 0.08 quantity+you
0.03 -0.01 quantity>after
-0.04 -0.04 quantity>aftermath
-0.21 -0.31 quantity>anymore
-0.39 -0.03 quantity>chores
-0.22 -0.12 quantity>date
-0.43 0.55 quantity>despair
0.06 0.22 quantity>do-it
0.03 -0.08 quantity>end
0.02 -0.33 quantity>glad
-0.32 -0.44 quantity>height
0.02 0.32 quantity>hold
-0.38 -0.47 quantity>intend
-0.19 -0.21 quantity>kin
0.03 -0.06 quantity>last
-0.37 -0.23 quantity>leisure
0.21 0.17 quantity>letter
0.22 0.33 quantity>love
0.25 0.09 quantity>mourning
-0.59 0.02 quantity>no
0.08 0.06 quantity>now
0.41 0.33 quantity>other
-0.39 -0.62 quantity>papers
-0.29 -0.42 quantity>past
-0.23 -0.30 quantity>peace
0.56 0.67 quantity>pills
0.20 -0.05 quantity>poison
-0.10 -0.29 quantity>prepare
0.52 0.19 quantity>quantity
0.12 -0.02 quantity>self
0.06 -0.36 quantity>spoken
-0.17 -0.29 quantity>stand
0.08 -0.04 quantity>substance
0.05 0.06 quantity>tonight
-0.18 -0.19 quantity>took
0.38 0.49 quantity>want
-0.41 -0.41 quantity>water
0.20 0.02 quantity>wound
-0.07 -0.08 quantity>you
-0.14 -0.26 question
0.12 0.10 question+routine
-0.18 -0.16 question+school
-0.32 -0.36 question+self
-0.23 0.18 question+spoken
-0.12 -0.12 question+stand
-0.88 -0.39 question+suicide
-0.16 0.03 question+tonight
0.18 0.08 question+took
0.49 0.43 question+trapped
0.25 0.27 question+vehicle
-0.42 0.02 question+violence
-0.45 -0.18 question+want
0.13 -0.02 question+work
-0.19 -0.07 question+worry
0.36 0.43 question+wound
-0.54 -0.15 question+you
-0.41 0.06 question>date
-0.27 0.18 question>die
0.27 0.32 question>do-it
0.48 0.46 question>end
-0.06 0.61 question>kill-self
-0.49 -0.32 question>no
-0.53 -0.14 question>other
-0.13 0.17 question>past
0.01 -0.09 question>pills
-0.52 -0.33 question>question
0.20 0.20 question>routine
0.19 0.22 question>self
-0.37 0.45 question>spoken
-0.46 -0.48 question>suicide
-0.16 0.29 question>tonight
0.40 0.48 question>took
-0.44 -0.41 question>want
-0.19 -0.07 question>worry
-0.49 -0.32 question>you
0.47 0.31 revenge
0.09 0.01 revenge+school
0.19 0.17 revenge+self
0.03 0.28 revenge+spoken
-0.10 -0.21 revenge+stand
0.01 0.07 revenge+tonight
0.30 0.43 revenge+train
-0.28 -0.34 revenge+violence
0.19 0.20 revenge+want
-0.11 -0.13 revenge>anymore
0.19 0.26 revenge>date
-0.12 -0.16 revenge>intend
-0.01 -0.05 revenge>now
0.02 0.23 revenge>other
0.41 0.40 revenge>revenge
-0.15 -0.32 revenge>self
-0.28 -0.34 revenge>violence
-0.01 -0.14 revenge>want
0.60 0.13 rope
-0.11 0.23 rope+school
0.35 0.32 rope+self
-0.35 0.28 rope+spoken
-0.02 0.06 rope+stand
-0.13 -0.30 rope+tonight
0.54 0.44 rope+trapped
-0.39 0.25 rope+vehicle
0.39 0.70 rope+violence
0.38 0.34 rope+want
-0.29 -0.34 rope+work
0.06 -0.03 rope+wound
-0.29 -0.24 rope>chores
0.27 0.48 rope>date
-0.50 -0.44 rope>end
0.44 0.42 rope>gas
0.20 0.23 rope>hold
0.37 0.28 rope>kin
-0.27 -0.34 rope>media
-0.13 -0.15 rope>no
0.37 0.34 rope>now
-0.00 0.44 rope>other
-0.02 0.34 rope>past
0.14 -0.24 rope>self
0.09 0.31 rope>stand
-0.26 -0.45 rope>tonight
-0.39 0.25 rope>vehicle
0.31 0.23 rope>want
-0.29 -0.34 rope>work
0.02 -0.08 rope>wound
-0.08 -0.30 routine
-0.41 0.12 routine+school
-0.01 -0.03 routine+self
-0.28 0.05 routine+spoken
-0.48 -0.17 routine+stand
0.02 -0.10 routine+tonight
-0.50 -0.44 routine+took
-0.37 -0.26 routine+trapped
0.13 0.55 routine+want
-0.23 -0.19 routine+water
0.22 0.19 routine+work
-0.35 -0.34 routine+wound
0.22 0.13 routine+you
-0.30 -0.30 routine>date
-0.57 0.37 routine>find
0.44 0.45 routine>forever
-0.03 0.07 routine>other
-0.59 -0.56 routine>pills
-0.35 -0.46 routine>quantity
-0.32 0.00 routine>school
-0.12 -0.07 routine>self
-0.40 -0.35 routine>spoken
0.11 -0.04 routine>tonight
0.08 0.32 routine>want
-0.36 -0.76 school
-0.09 -0.09 school+self
0.21 0.42 school+spoken
0.01 -0.19 school+stand
0.05 -0.05 school+suicide
-0.33 -0.18 school+therapy
-0.23 -0.10 school+tonight
0.48 0.52 school+took
0.30 0.43 school+train
-0.39 -0.40 school+violence
-0.06 -0.06 school+want
-0.11 -0.13 school>anymore
0.21 0.24 school>die
0.32 0.33 school>do-it
0.19 -0.19 school>intend
0.21 0.13 school>kill-self
0.20 0.07 school>laugh
0.03 -0.22 school>leisure
-0.05 -0.03 school>letter
0.01 -0.18 school>no
0.03 -0.04 school>now
0.13 0.45 school>other
-0.02 -0.22 school>past
0.24 0.23 school>revenge
-0.11 0.23 school>rope
-0.43 -0.35 school>school
-0.01 -0.41 school>self
-0.14 -0.09 school>tonight
-0.33 -0.25 school>violence
-0.23 -0.29 school>want
0.07 0.21 self
-0.10 0.12 self+sleep-away
0.09 -0.03 self+sorry
-0.01 0.11 self+spoken
0.06 -0.00 self+stand
0.12 0.34 self+substance
0.35 0.44 self+suicide
0.35 0.25 self+thanks
-0.28 -0.40 self+therapy
-0.42 -0.20 self+tired
0.42 0.12 self+tonight
0.19 -0.10 self+took
0.29 0.26 self+train
0.13 0.14 self+urge
0.26 0.22 self+vehicle
0.05 0.07 self+violence
-0.08 0.13 self+voices
0.13 -0.05 self+want
0.09 -0.10 self+water
-0.23 -0.41 self+work
-0.58 -0.24 self+worry
0.08 -0.05 self+wound
0.40 -0.01 self+you
0.20 -0.02 self>after
0.05 -0.07 self>aftermath
-0.29 -0.44 self>alone
-0.28 -0.22 self>anymore
0.26 0.30 self>blade
-0.20 0.50 self>burden
-0.30 -0.27 self>cannot
-0.47 -0.23 self>care
0.24 0.24 self>child
0.05 -0.22 self>chores
0.12 0.03 self>date
-0.69 0.45 self>despair
0.10 -0.04 self>die
-0.07 -0.11 self>do-it
0.25 0.74 self>eating
0.22 0.06 self>end
-0.09 -0.05 self>enough
-0.08 -0.13 self>exit
0.32 0.11 self>find
-0.07 -0.48 self>forever
-0.06 0.23 self>funeral
0.36 0.36 self>gas
-0.54 -0.39 self>give-away
-0.37 -0.21 self>glad
0.13 -0.09 self>goodbye
0.27 0.05 self>gun
0.42 0.35 self>height
0.27 -0.14 self>hold
0.05 0.09 self>hurt-other
0.01 -0.07 self>hurt-self
0.36 0.06 self>intend
0.75 1.77 self>kill-self
0.12 -0.08 self>kin
0.27 0.07 self>last
-0.59 -0.71 self>laugh
-0.21 -0.22 self>leisure
0.30 0.21 self>letter
-0.13 -0.17 self>life
0.25 0.24 self>love
-0.08 0.45 self>matter
0.20 0.06 self>media
-0.40 0.09 self>mourning
0.01 -0.07 self>no
0.24 0.45 self>now
0.25 0.32 self>old
-0.17 -0.01 self>other
0.15 0.27 self>pain
0.28 0.09 self>papers
-0.09 0.05 self>passed
-0.43 0.06 self>past
0.09 -0.02 self>peace
0.10 0.25 self>pet
-0.19 -0.21 self>pills
0.21 0.33 self>poison
0.25 0.09 self>prepare
0.33 0.47 self>quantity
-0.23 -0.72 self>question
-0.11 -0.24 self>rope
-0.02 -0.13 self>routine
0.23 0.06 self>school
0.03 0.19 self>self
-0.63 0.20 self>sleep-away
-0.07 0.10 self>sorry
0.25 0.32 self>spoken
0.26 0.24 self>stand
-0.31 0.12 self>substance
0.40 0.62 self>suicide
0.25 0.30 self>thanks
-0.31 -0.53 self>therapy
-0.40 -0.26 self>tired
0.40 0.21 self>tonight
0.22 -0.06 self>took
0.21 0.07 self>train
0.22 -0.02 self>trapped
-0.08 0.04 self>urge
0.23 0.44 self>vehicle
-0.12 0.23 self>violence
-0.35 -0.21 self>voices
0.08 0.01 self>want
0.23 0.17 self>water
-0.20 -0.08 self>work
-0.77 -0.31 self>worry
0.09 0.12 self>wound
0.43 0.29 self>you
-0.10 0.49 sleep-away
0.72 0.34 sleep-away+tonight
-0.12 0.15 sleep-away+voices
0.10 0.39 sleep-away+want
0.49 0.49 sleep-away>hold
-0.12 0.40 sleep-away>no
0.44 0.37 sleep-away>now
-0.12 0.32 sleep-away>peace
-0.41 0.06 sleep-away>self
-0.35 0.53 sleep-away>sleep-away
0.55 0.28 sleep-away>tonight
0.74 0.38 sorry
0.39 0.37 sorry+took
-0.15 -0.26 sorry+want
0.22 0.41 sorry+work
0.43 0.58 sorry+you
0.15 0.12 sorry>no
0.55 0.52 sorry>quantity
0.22 0.03 sorry>self
-0.28 -0.19 spoken
-0.31 -0.10 spoken+stand
0.42 -0.15 spoken+suicide
0.26 0.20 spoken+therapy
0.28 0.26 spoken+tonight
0.05 0.00 spoken+took
0.56 0.54 spoken+trapped
-0.22 -0.10 spoken+vehicle
0.36 0.11 spoken+violence
0.08 0.59 spoken+voices
-0.38 -0.12 spoken+want
0.03 -0.05 spoken+work
-0.27 0.34 spoken+worry
-0.36 0.14 spoken+wound
-0.73 -0.52 spoken+you
-0.10 0.02 spoken>anymore
0.17 -0.09 spoken>child
-0.41 0.17 spoken>date
-0.34 0.25 spoken>despair
-0.36 -0.03 spoken>die
0.36 0.46 spoken>do-it
0.21 0.47 spoken>end
-0.50 0.64 spoken>exit
-0.34 0.36 spoken>glad
0.14 -0.05 spoken>goodbye
-0.17 -0.33 spoken>hold
-0.31 -0.25 spoken>hurt-self
-0.80 0.01 spoken>intend
-0.29 0.53 spoken>kill-self
0.31 0.25 spoken>kin
-0.31 0.61 spoken>laugh
0.26 0.55 spoken>letter
-0.54 0.24 spoken>life
-0.38 0.12 spoken>matter
-0.20 0.19 spoken>media
-0.20 -0.15 spoken>no
0.13 0.10 spoken>now
-0.26 -0.06 spoken>other
-0.34 0.36 spoken>passed
-0.18 0.10 spoken>past
0.33 0.55 spoken>pills
-0.23 -0.04 spoken>quantity
0.01 -0.14 spoken>question
-0.16 0.51 spoken>routine
0.22 0.29 spoken>school
0.08 -0.30 spoken>self
-0.26 0.40 spoken>spoken
-0.12 -0.22 spoken>stand
0.33 0.47 spoken>suicide
0.17 0.06 spoken>tonight
0.48 0.36 spoken>trapped
-0.70 0.05 spoken>want
0.04 -0.04 spoken>work
-0.27 -0.06 spoken>wound
-0.43 -0.13 spoken>you
0.15 0.10 stand
0.11 0.20 stand+substance
-0.05 -0.19 stand+suicide
-0.15 -0.17 stand+therapy
0.01 0.04 stand+tonight
0.52 0.55 stand+took
-0.10 -0.14 stand+train
0.01 0.23 stand+trapped
0.46 0.39 stand+urge
0.49 0.28 stand+vehicle
-0.43 -0.47 stand+violence
0.23 0.29 stand+want
0.28 0.09 stand+water
-0.03 -0.09 stand+work
-0.06 0.05 stand+wound
-0.03 -0.26 stand>aftermath
0.01 -0.11 stand>alone
0.22 0.02 stand>anymore
0.16 0.14 stand>chores
-0.23 0.11 stand>date
-0.32 0.64 stand>die
0.13 0.31 stand>end
-0.08 -0.04 stand>exit
0.03 -0.06 stand>gas
0.33 0.35 stand>height
0.15 0.43 stand>hold
0.12 0.21 stand>last
0.16 0.09 stand>leisure
-0.46 -0.68 stand>media
-0.04 -0.15 stand>no
0.21 0.16 stand>now
-0.05 -0.16 stand>other
-0.37 -0.65 stand>past
0.01 0.08 stand>peace
-0.30 0.52 stand>pills
-0.34 -0.47 stand>quantity
-0.30 -0.28 stand>revenge
0.46 0.50 stand>rope
-0.36 -0.49 stand>routine
-0.14 -0.29 stand>school
-0.19 -0.06 stand>self
-0.02 -0.07 stand>spoken
0.82 0.62 stand>stand
0.13 0.45 stand>suicide
-0.20 0.43 stand>tonight
-0.06 -0.17 stand>train
0.06 0.25 stand>trapped
0.35 0.42 stand>vehicle
0.76 0.67 stand>want
-0.02 -0.11 stand>water
-0.14 -0.33 stand>work
0.20 0.43 stand>wound
0.10 1.25 substance
-0.37 0.37 substance+tonight
0.19 0.02 substance+took
0.25 0.16 substance+trapped
-0.01 0.64 substance+violence
-0.38 -0.43 substance+want
0.34 0.51 substance+wound
-0.27 0.25 substance>after
-0.39 0.27 substance>date
0.17 0.36 substance>hurt-self
-0.06 0.26 substance>no
-0.48 0.39 substance>now
0.16 0.39 substance>other
-0.33 0.03 substance>past
-0.03 0.33 substance>pills
-0.05 -0.10 substance>poison
-0.25 0.18 substance>quantity
0.50 0.53 substance>self
-0.37 0.37 substance>tonight
0.34 0.25 substance>violence
0.33 0.51 substance>wound
1.05 0.84 suicide
0.43 0.27 suicide+therapy
0.50 0.60 suicide+tonight
0.21 0.34 suicide+took
-0.26 0.34 suicide+trapped
-0.00 -0.08 suicide+urge
0.50 0.30 suicide+want
-0.44 -0.22 suicide+work
-0.43 -0.10 suicide+worry
-0.56 -0.49 suicide+you
-0.41 0.39 suicide>anymore
-0.02 0.61 suicide>date
-0.18 -0.21 suicide>end
0.29 0.01 suicide>letter
0.27 -0.13 suicide>life
-0.51 -0.48 suicide>no
0.76 0.67 suicide>now
-0.43 -0.16 suicide>other
0.17 0.13 suicide>past
0.30 0.30 suicide>quantity
0.31 0.38 suicide>school
0.12 0.07 suicide>self
-0.34 -0.42 suicide>stand
0.47 0.47 suicide>tonight
-0.18 -0.17 suicide>want
-0.43 -0.19 suicide>you
0.04 -0.33 thanks
0.36 0.29 thanks+therapy
0.33 0.33 thanks+want
0.07 0.19 thanks+you
0.29 0.43 thanks>past
-0.53 -0.60 thanks>quantity
0.50 0.44 thanks>self
-0.11 -0.06 thanks>you
-0.68 -1.01 therapy
-0.52 -0.44 therapy+tonight
0.01 -0.07 therapy+took
-0.48 -0.64 therapy+want
-0.34 -0.31 therapy+work
-0.18 -0.12 therapy+you
0.26 0.36 therapy>date
-0.35 -0.34 therapy>hold
-0.15 -0.14 therapy>hurt-other
0.09 -0.08 therapy>intend
-0.23 -0.28 therapy>letter
0.27 0.29 therapy>no
0.44 0.32 therapy>other
-0.40 -0.12 therapy>past
0.25 0.14 therapy>self
0.17 0.03 therapy>spoken
-0.46 -0.56 therapy>tonight
-0.46 -0.42 therapy>want
-0.07 -0.42 therapy>you
-1.15 -0.32 tired
0.04 -0.13 tired+tonight
0.04 -0.31 tired+want
-0.38 -0.53 tired+work
-0.27 -0.23 tired>child
-0.26 -0.24 tired>chores
-0.36 -0.52 tired>glad
-0.10 0.72 tired>life
-0.38 -0.53 tired>no
0.33 -0.16 tired>self
-0.38 -0.53 tired>work
0.10 -0.10 tonight
-0.30 0.03 tonight+took
0.33 0.45 tonight+train
-0.06 -0.11 tonight+trapped
-0.21 0.33 tonight+urge
-0.08 -0.16 tonight+vehicle
0.29 0.39 tonight+violence
-0.03 0.22 tonight+voices
0.09 0.02 tonight+want
-0.48 -0.40 tonight+water
-0.31 -0.40 tonight+work
-0.07 -0.14 tonight+wound
0.79 0.81 tonight+you
0.20 0.31 tonight>after
-0.27 0.35 tonight>alone
0.66 0.55 tonight>anymore
-0.12 0.22 tonight>cannot
0.28 0.34 tonight>child
0.01 0.07 tonight>chores
0.08 0.34 tonight>date
0.47 0.32 tonight>die
-0.13 -0.11 tonight>do-it
-0.31 0.45 tonight>eating
-0.01 0.04 tonight>end
-0.38 -0.38 tonight>exit
-0.41 0.19 tonight>find
-0.31 0.33 tonight>give-away
-0.14 -0.19 tonight>glad
0.22 0.17 tonight>goodbye
-0.44 -0.24 tonight>height
-0.19 0.50 tonight>hold
0.10 0.02 tonight>intend
-0.21 -0.19 tonight>joy
0.47 0.44 tonight>kill-self
-0.09 -0.27 tonight>last
-0.29 -0.32 tonight>leisure
0.42 0.39 tonight>letter
0.26 0.18 tonight>matter
0.10 0.21 tonight>media
0.09 -0.05 tonight>no
-0.26 0.16 tonight>now
0.25 0.02 tonight>other
0.31 0.32 tonight>papers
-0.10 -0.12 tonight>past
0.03 0.17 tonight>peace
0.19 0.61 tonight>prepare
-0.02 0.25 tonight>quantity
-0.13 -0.21 tonight>question
0.31 0.29 tonight>revenge
-0.01 0.25 tonight>school
0.37 0.48 tonight>self
0.40 0.52 tonight>spoken
-0.33 -0.37 tonight>stand
0.61 0.61 tonight>tonight
-0.50 -0.28 tonight>trapped
-0.16 0.24 tonight>urge
-0.37 -0.52 tonight>violence
0.16 0.03 tonight>want
-0.51 -0.46 tonight>work
0.50 0.48 tonight>wound
0.60 0.66 tonight>you
0.34 0.39 took
-0.05 0.05 took+trapped
0.12 0.15 took+vehicle
-0.26 -0.53 took+want
0.01 -0.11 took+water
-0.05 0.26 took+work
-0.14 -0.20 took>alone
-0.14 0.55 took>anymore
-0.34 -0.23 took>cannot
-0.41 -0.07 took>child
0.27 0.31 took>chores
-0.25 0.63 took>date
0.23 0.43 took>enough
-0.15 -0.08 took>gun
0.39 0.40 took>hold
-0.34 -0.30 took>intend
-0.42 -0.06 took>last
0.24 0.27 took>life
0.22 0.33 took>love
0.01 -0.16 took>matter
-0.24 -0.12 took>no
-0.10 0.09 took>now
0.61 0.75 took>other
-0.20 0.45 took>past
-0.18 -0.05 took>pills
0.32 0.23 took>poison
0.96 0.56 took>quantity
-0.03 -0.17 took>self
0.45 0.50 took>stand
-0.12 -0.14 took>substance
-0.54 0.33 took>tonight
0.37 0.06 train
0.04 -0.02 train+trapped
0.61 0.55 train+want
-0.19 -0.22 train>after
0.33 0.39 train>date
0.34 0.42 train>laugh
-0.39 -0.54 train>now
-0.21 0.03 train>other
-0.26 -0.35 train>papers
-0.43 -0.03 train>past
-0.20 0.31 train>prepare
0.20 0.24 train>self
0.05 0.11 train>stand
-0.20 0.31 train>tonight
-0.28 -0.39 train>train
0.34 0.17 train>want
0.43 0.41 trapped
0.44 -0.07 trapped+violence
-0.09 0.12 trapped+want
0.46 0.53 trapped+water
0.29 0.36 trapped+work
-0.35 -0.11 trapped+worry
0.22 0.51 trapped+wound
-0.32 0.14 trapped>aftermath
0.30 0.38 trapped>blade
0.40 0.40 trapped>chores
0.06 0.45 trapped>date
0.28 0.42 trapped>die
0.39 0.41 trapped>goodbye
0.46 0.27 trapped>height
0.13 0.10 trapped>hold
-0.31 -0.34 trapped>intend
0.48 0.48 trapped>kin
-0.14 -0.20 trapped>last
-0.39 -0.49 trapped>leisure
-0.22 -0.11 trapped>no
-0.40 -0.20 trapped>now
0.57 0.34 trapped>other
0.24 0.22 trapped>prepare
0.20 0.46 trapped>question
0.43 0.22 trapped>self
0.34 0.55 trapped>spoken
0.01 -0.10 trapped>stand
0.28 0.22 trapped>tonight
0.57 0.56 trapped>trapped
0.43 0.46 trapped>violence
0.69 0.76 trapped>want
-0.01 0.22 trapped>work
0.35 0.27 trapped>wound
-0.15 0.20 urge
0.19 0.36 urge+violence
-0.28 -0.20 urge+want
0.53 0.29 urge+wound
-0.36 0.30 urge>anymore
0.38 0.29 urge>cannot
0.09 -0.09 urge>die
0.43 0.11 urge>exit
-0.05 0.05 urge>hurt-self
0.47 0.28 urge>intend
0.22 -0.06 urge>kill-self
-0.40 -0.39 urge>laugh
-0.11 -0.16 urge>life
0.55 0.13 urge>no
0.29 0.11 urge>now
-0.12 -0.06 urge>self
0.38 0.29 urge>urge
-0.04 0.51 urge>wound
0.25 0.02 vehicle
-0.37 -0.25 vehicle+violence
0.52 0.97 vehicle+want
0.13 -0.04 vehicle+work
-0.27 -0.21 vehicle+wound
0.19 0.18 vehicle>gas
0.35 0.34 vehicle>hold
-0.20 0.28 vehicle>intend
-0.47 0.20 vehicle>no
-0.18 -0.38 vehicle>now
-0.38 -0.58 vehicle>other
-0.30 -0.29 vehicle>past
-0.02 0.07 vehicle>self
-0.22 -0.10 vehicle>spoken
-0.25 -0.37 vehicle>stand
0.51 0.47 vehicle>vehicle
-0.26 0.70 vehicle>violence
0.09 0.27 violence
-0.54 0.43 violence+want
-0.01 -0.20 violence+water
-0.59 -0.11 violence+work
0.07 0.63 violence+wound
0.16 0.21 violence>cannot
0.35 0.46 violence>child
-0.13 0.08 violence>date
-0.06 0.44 violence>gun
-0.44 -0.19 violence>height
-0.26 0.35 violence>hold
0.19 -0.05 violence>kin
-0.06 0.35 violence>last
0.23 0.11 violence>laugh
-0.44 0.12 violence>leisure
-0.09 0.26 violence>no
0.35 -0.17 violence>now
-0.37 -0.26 violence>other
-0.08 -0.16 violence>past
0.10 0.24 violence>pills
0.39 0.25 violence>quantity
-0.30 -0.46 violence>school
0.16 0.49 violence>self
-0.13 -0.12 violence>stand
0.05 0.48 violence>tonight
0.37 0.20 violence>trapped
-0.05 -0.14 violence>violence
-0.03 -0.22 violence>water
0.43 0.37 violence>wound
-0.34 0.48 voices
0.39 0.60 voices+want
0.32 0.33 voices+you
-0.34 0.11 voices>despair
0.39 0.20 voices>hurt-other
0.32 0.33 voices>last
-0.41 -0.37 voices>no
-0.30 0.43 voices>past
0.00 1.05 voices>self
-0.12 0.15 voices>sleep-away
0.08 0.59 voices>spoken
-0.08 0.48 voices>voices
0.36 0.43 voices>want
0.48 0.62 want
0.57 0.56 want+water
-0.19 -0.27 want+work
-0.16 -0.08 want+worry
0.14 0.11 want+wound
0.11 -0.06 want+you
-0.35 0.10 want>after
-0.05 0.01 want>aftermath
-0.01 0.25 want>alone
-0.19 -0.22 want>anymore
0.11 -0.04 want>cannot
0.17 0.18 want>date
0.54 0.43 want>die
-0.14 -0.28 want>do-it
-0.15 -0.23 want>eating
-0.17 -0.14 want>end
-0.04 0.39 want>enough
-0.00 0.44 want>exit
0.46 0.17 want>find
0.43 0.55 want>forever
0.22 0.54 want>glad
0.42 0.31 want>goodbye
0.60 0.68 want>gun
0.91 0.93 want>height
0.14 -0.11 want>hold
-0.09 0.50 want>hurt-other
-0.05 0.07 want>hurt-self
0.50 0.42 want>intend
0.14 0.19 want>kill-self
0.15 0.49 want>kin
-0.64 -0.56 want>laugh
-0.26 -0.27 want>leisure
0.01 0.08 want>life
-0.02 0.18 want>media
-0.70 -0.25 want>no
-0.11 1.23 want>now
-0.32 0.23 want>other
0.09 -0.17 want>pain
-0.43 -0.09 want>papers
0.04 0.29 want>passed
-0.16 -0.07 want>past
-0.44 -0.29 want>peace
0.08 -0.00 want>pills
0.20 0.25 want>quantity
-0.55 -0.40 want>self
0.22 0.27 want>sleep-away
0.23 0.28 want>sorry
0.06 0.35 want>stand
0.63 0.36 want>suicide
0.72 0.79 want>tonight
-0.37 -0.56 want>took
0.06 0.04 want>trapped
-0.22 -0.34 want>urge
0.41 0.62 want>vehicle
-0.24 0.60 want>violence
0.08 0.34 want>voices
-0.27 0.02 want>want
-0.33 0.01 want>work
0.17 0.49 want>wound
0.51 0.08 want>you
-0.12 -0.71 water
0.35 0.37 water>child
-0.32 -0.28 water>laugh
0.46 0.41 water>no
0.29 0.19 water>other
-0.62 -0.54 water>past
-0.22 -0.30 water>quantity
-0.23 -0.19 water>routine
0.08 0.04 water>self
-0.23 -0.19 water>tonight
0.13 0.15 water>violence
-0.79 -1.01 work
-0.21 -0.32 work+wound
0.40 0.45 work>alone
-0.36 -0.31 work>anymore
-0.17 -0.17 work>cannot
-0.56 0.20 work>date
-0.31 -0.32 work>end
-0.08 -0.12 work>last
-0.15 -0.21 work>laugh
-0.44 -0.30 work>no
0.03 0.19 work>now
-0.57 -0.02 work>other
-0.34 -0.31 work>passed
0.19 0.21 work>past
-0.28 -0.23 work>self
-0.26 -0.22 work>stand
-0.43 -0.45 work>suicide
-0.36 -0.43 work>tonight
-0.34 0.48 work>violence
-0.40 -0.47 work>want
-0.33 -0.47 work>work
-1.16 -0.48 worry
-0.02 -0.22 worry+you
-0.24 0.40 worry>child
-0.21 -0.39 worry>other
-0.04 0.16 worry>self
0.12 0.23 wound
0.41 0.43 wound>aftermath
0.09 -0.09 wound>anymore
0.21 0.04 wound>cannot
0.23 0.26 wound>chores
-0.57 0.27 wound>date
0.43 0.30 wound>despair
0.44 0.45 wound>do-it
0.51 0.66 wound>end
-0.45 -0.49 wound>kin
-0.52 0.40 wound>last
0.87 0.37 wound>no
0.37 0.16 wound>now
-0.10 0.48 wound>other
-0.31 0.12 wound>passed
-0.00 0.04 wound>past
-0.30 0.37 wound>prepare
0.24 0.31 wound>quantity
0.09 -0.21 wound>self
-0.04 0.47 wound>spoken
0.57 0.62 wound>urge
0.92 1.14 wound>wound
0.29 -0.39 you
-0.11 0.25 you>date
-0.43 -0.24 you>die
0.33 0.27 you>end
0.26 0.25 you>goodbye
-0.01 0.12 you>hold
0.47 0.50 you>hurt-other
0.62 0.49 you>intend
0.44 0.47 you>last
-0.37 -0.41 you>leisure
-0.29 -0.27 you>life
0.27 0.66 you>no
-0.49 -0.21 you>other
0.33 0.32 you>passed
0.04 -0.14 you>past
0.03 -0.04 you>quantity
-0.40 -0.31 you>question
0.04 0.17 you>self
0.31 0.47 you>sorry
-0.36 -0.38 you>therapy
0.27 0.19 you>tonight
0.32 0.33 you>voices
-0.19 -0.23 you>want
`;
